/** metric. */
@NullMarked
package io.cartera.metric;

import org.jspecify.annotations.NullMarked;
