/**
 * The rules of the house that a compiler does not check, written once and run by every module over its own class path.
 *
 * <p>The package {@code bad} below breaks each of them, and a test shows that each rule notices.
 */
@NullMarked
package io.cartera.architecture;

import org.jspecify.annotations.NullMarked;
