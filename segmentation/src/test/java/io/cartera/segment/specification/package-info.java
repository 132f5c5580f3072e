/** The language's specification, computed: what its tables say is what the library does. */
@NullMarked
package io.cartera.segment.specification;

import org.jspecify.annotations.NullMarked;
