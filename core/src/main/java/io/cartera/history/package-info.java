/** history. */
@NullMarked
package io.cartera.history;

import org.jspecify.annotations.NullMarked;
