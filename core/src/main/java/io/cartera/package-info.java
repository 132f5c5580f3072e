/**
 * What every module shares: the root of all exceptions and the promise that a public type makes about its future.
 */
@NullMarked
package io.cartera;

import org.jspecify.annotations.NullMarked;
