/** criteria. */
@NullMarked
package io.cartera.criteria;

import org.jspecify.annotations.NullMarked;
