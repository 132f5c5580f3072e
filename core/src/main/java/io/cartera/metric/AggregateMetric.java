package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.criteria.ValueType;

/**
 * A summary of a client's events within a window, as data; equal by content, immutable and thread-safe.
 *
 * @param selection the rows that are summarised
 * @param aggregation how they are summarised
 * @param <T> the Java type of the result
 */
@Stability(Stability.Level.EVOLVING)
public record AggregateMetric<T>(EventSelection selection, Aggregation<T> aggregation) implements Metric<T> {

    /** Refuses an attribute of lines where whole events are selected. */
    public AggregateMetric {
        EventSource source = selection.source();
        aggregation.reads().ifPresent(attribute -> EventSelection.suits(source, attribute));
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
