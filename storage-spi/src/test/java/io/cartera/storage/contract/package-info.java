/** What every store must do, one suite a contract; a store's own test is one small class that supplies a fresh store. */
@NullMarked
package io.cartera.storage.contract;

import org.jspecify.annotations.NullMarked;
