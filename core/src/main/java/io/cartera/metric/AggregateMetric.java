package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.criteria.ValueType;
import java.util.Objects;

/**
 * A summary of a client's events within a window, as data; equal by content, immutable and thread-safe.
 *
 * @param selection the rows that are summarised
 * @param aggregation how they are summarised
 * @param <T> the Java type of the result
 */
@Stability(Stability.Level.EVOLVING)
public record AggregateMetric<T>(EventSelection selection, Aggregation<T> aggregation) implements Metric<T> {

    /** Refuses null. */
    public AggregateMetric {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(aggregation, "aggregation");
    }

    /** What is summarised and how, such as {@code count(purchases within last 90 days)}. */
    @Override
    public String key() {
        return aggregation + "(" + selection + ")";
    }

    @Override
    public ValueType<T> type() {
        return aggregation.type();
    }

    @Override
    public String toString() {
        return key();
    }
}
