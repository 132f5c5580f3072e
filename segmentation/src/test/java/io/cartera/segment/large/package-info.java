/** Portfolios that do not fit into the memory of a run, which must not need to hold them. */
@NullMarked
package io.cartera.segment.large;

import org.jspecify.annotations.NullMarked;
