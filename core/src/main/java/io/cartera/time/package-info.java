/**
 * Time without a clock: the moment a question is asked as of, what was known then, and the windows that count back from it.
 *
 * <p>Nothing here reads the system's clock, zone or locale; whatever depends on one takes it as an argument.
 */
@NullMarked
package io.cartera.time;

import org.jspecify.annotations.NullMarked;
