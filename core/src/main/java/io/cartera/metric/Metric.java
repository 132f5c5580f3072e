package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.criteria.Operand;

/**
 * An operand that is computed rather than stored; immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface Metric<T> extends Operand<T> permits AggregateMetric, DerivedMetric, ComputedMetric {}
