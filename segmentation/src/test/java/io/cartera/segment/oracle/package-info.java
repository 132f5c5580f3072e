/** Real portfolios with published or independently computed results, by which the engine is judged. */
@NullMarked
package io.cartera.segment.oracle;

import org.jspecify.annotations.NullMarked;
