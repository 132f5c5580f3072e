/** Amounts of money: exact, in a named currency, converted only by rates that the caller passes in. */
@NullMarked
package io.cartera.money;

import org.jspecify.annotations.NullMarked;
