/**
 * Segments, ladders, and the engine that runs a whole model of them over a view of a portfolio.
 *
 * <p>A {@link io.cartera.segment.SegmentationModel} is checked when it is built and is a value from then on. A
 * {@link io.cartera.segment.SegmentationEngine} reads a view once, measures populations, evaluates segments and ladders in the
 * order in which they depend on each other, and never writes.
 */
@NullMarked
package io.cartera.segment;

import org.jspecify.annotations.NullMarked;
