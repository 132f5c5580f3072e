package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.criteria.ValueType;
import java.util.Objects;
import java.util.Optional;

/**
 * A summary of a client's events within a window, as data; equal by content, immutable and thread-safe.
 *
 * @param <T> the Java type of the result
 */
@Stability(Stability.Level.EVOLVING)
public final class AggregateMetric<T> implements Metric<T> {

    private final EventSelection selection;
    private final Aggregation<T> aggregation;
    // A run looks its columns up by metric, cell by cell, and a filter may be a large tree.
    private final int hash;

    /**
     * A summary of some rows.
     *
     * @param selection the rows that are summarised
     * @param aggregation how they are summarised
     * @throws io.cartera.InvalidValueException if an attribute of lines is asked for where whole events are selected
     */
    public AggregateMetric(EventSelection selection, Aggregation<T> aggregation) {
        Optional<EventAttribute<?>> reads = aggregation.reads();
        reads.ifPresent(attribute -> EventSelection.suits(selection.source(), attribute));
        this.selection = selection;
        this.aggregation = aggregation;
        this.hash = Objects.hash(selection, aggregation);
    }

    /** The rows that are summarised. */
    public EventSelection selection() {
        return selection;
    }

    /** How they are summarised. */
    public Aggregation<T> aggregation() {
        return aggregation;
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
    public boolean equals(Object other) {
        return this == other
                || (other instanceof AggregateMetric<?> that
                        && hash == that.hash
                        && selection.equals(that.selection)
                        && aggregation.equals(that.aggregation));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return key();
    }
}
