package io.cartera.metric;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an aggregate summarises its rows, as data, so that a store can push it down; immutable.
 *
 * @param <T> the Java type of the result
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface Aggregation<T> {

    /** The type of the result. */
    ValueType<T> type();

    /** The attribute that it reads, or nothing for one that only looks at which rows there are. */
    Optional<EventAttribute<?>> reads();

    /** An end of an order. */
    enum End {
        /** The smallest or the earliest. */
        LOWEST,
        /** The greatest or the latest. */
        HIGHEST
    }

    /** How many rows. */
    record Count() implements Aggregation<BigDecimal> {
        @Override
        public ValueType<BigDecimal> type() {
            return ValueType.NUMBER;
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "count";
        }
    }

    /**
     * The exact sum.
     *
     * @param measure a number or an amount
     * @param <T> the Java type of the measure
     */
    record Sum<T>(EventAttribute<T> measure) implements Aggregation<T> {
        /** Refuses what cannot be added up. */
        public Sum {
            summable(measure);
        }

        @Override
        public ValueType<T> type() {
            return measure.type();
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.of(measure);
        }

        @Override
        public String toString() {
            return "sum of " + measure;
        }
    }

    /**
     * The mean, rounded once to six decimals.
     *
     * @param measure a number or an amount
     * @param <T> the Java type of the measure
     */
    record Average<T>(EventAttribute<T> measure) implements Aggregation<T> {
        /** Refuses what cannot be added up. */
        public Average {
            summable(measure);
        }

        @Override
        public ValueType<T> type() {
            return measure.type();
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.of(measure);
        }

        @Override
        public String toString() {
            return "average of " + measure;
        }
    }

    /**
     * The smallest or the greatest value.
     *
     * @param measure anything ordered
     * @param end which of the two
     * @param <T> the Java type of the measure
     */
    record Extreme<T>(EventAttribute<T> measure, End end) implements Aggregation<T> {
        /** Refuses what has no order. */
        public Extreme {
            if (!measure.type().isOrdered()) {
                throw new InvalidValueException(measure.key(), measure.type(), "values of this type have no order");
            }
        }

        @Override
        public ValueType<T> type() {
            return measure.type();
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.of(measure);
        }

        @Override
        public String toString() {
            return (end == End.LOWEST ? "min of " : "max of ") + measure;
        }
    }

    /**
     * How many distinct values.
     *
     * @param attribute what is told apart
     */
    record Distinct(EventAttribute<?> attribute) implements Aggregation<BigDecimal> {
        @Override
        public ValueType<BigDecimal> type() {
            return ValueType.NUMBER;
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.of(attribute);
        }

        @Override
        public String toString() {
            return "distinct " + attribute;
        }
    }

    /**
     * The value of the earliest or the latest row that has one.
     *
     * @param attribute what is read
     * @param end which of the two
     * @param <T> the Java type of the attribute
     */
    record Edge<T>(EventAttribute<T> attribute, End end) implements Aggregation<T> {
        @Override
        public ValueType<T> type() {
            return attribute.type();
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.of(attribute);
        }

        @Override
        public String toString() {
            return (end == End.LOWEST ? "first " : "last ") + attribute;
        }
    }

    /** The mean number of days between consecutive rows. */
    record Gap() implements Aggregation<BigDecimal> {
        @Override
        public ValueType<BigDecimal> type() {
            return ValueType.NUMBER;
        }

        @Override
        public Optional<EventAttribute<?>> reads() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "average gap";
        }
    }

    private static void summable(EventAttribute<?> measure) {
        if (!EventSelection.isSummable(measure.type())) {
            throw new InvalidValueException(measure.key(), measure.type(), "only numbers and amounts can be added up");
        }
    }
}
