package io.cartera.metric;

import io.cartera.criteria.ValueType;
import io.cartera.internal.Canonical;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The running summary of rows that arrive in the order of time. */
abstract class Tally<T> {

    abstract void add(EventFacts row);

    abstract Optional<T> result();

    /** A fresh tally for a metric. */
    @SuppressWarnings("unchecked") // Count, Distinct and Gap are aggregations of numbers.
    static <T> Tally<T> of(AggregateMetric<T> metric) {
        Aggregation<T> how = metric.aggregation();
        if (how instanceof Aggregation.Sum<T> sum) {
            return new Total<>(metric, sum.measure(), Total.Kind.SUM);
        }
        if (how instanceof Aggregation.Average<T> average) {
            return new Total<>(metric, average.measure(), Total.Kind.AVERAGE);
        }
        if (how instanceof Aggregation.Extreme<T> extreme) {
            return new Best<>(extreme.measure(), extreme.end());
        }
        if (how instanceof Aggregation.Edge<T> edge) {
            return new Outer<>(edge.attribute(), edge.end());
        }
        if (how instanceof Aggregation.Distinct distinct) {
            return (Tally<T>) new DistinctValues(distinct.attribute());
        }
        return (Tally<T>) (how instanceof Aggregation.Gap ? new MeanGap() : new Counter());
    }

    private static final class Counter extends Tally<BigDecimal> {
        private long rows;

        @Override
        void add(EventFacts row) {
            rows++;
        }

        @Override
        Optional<BigDecimal> result() {
            return Optional.of(BigDecimal.valueOf(rows));
        }
    }

    /** Adds up exactly; the one rounding comes at the end. */
    private static final class Total<T> extends Tally<T> {
        enum Kind {
            SUM,
            AVERAGE
        }

        private final AggregateMetric<T> metric;
        private final EventAttribute<T> measure;
        private final Kind kind;
        private BigDecimal total = BigDecimal.ZERO;
        private long values;
        private boolean converted;

        Total(AggregateMetric<T> metric, EventAttribute<T> measure, Kind kind) {
            this.metric = metric;
            this.measure = measure;
            this.kind = kind;
        }

        @Override
        void add(EventFacts row) {
            row.measure(measure).ifPresent(m -> {
                total = total.add(m.value());
                converted |= m.converted() == EventFacts.Converted.YES;
                values++;
            });
        }

        @Override
        Optional<T> result() {
            if (kind == Kind.SUM) {
                return Optional.of(Values.amount(metric, converted ? Values.rounded(total) : total));
            }
            return values == 0
                    ? Optional.empty()
                    : Optional.of(Values.amount(metric, Values.quotient(total, BigDecimal.valueOf(values))));
        }
    }

    private static final class Best<T> extends Tally<T> {
        private final EventAttribute<T> measure;
        private final int sign;
        private @Nullable T best;

        Best(EventAttribute<T> measure, Aggregation.End end) {
            this.measure = measure;
            this.sign = end == Aggregation.End.LOWEST ? -1 : 1;
        }

        @Override
        void add(EventFacts row) {
            ValueType<T> type = measure.type();
            row.valueOf(measure).ifPresent(v -> {
                if (best == null || type.compare(v, best) * sign > 0) {
                    best = v;
                }
            });
        }

        @Override
        Optional<T> result() {
            return Optional.ofNullable(best);
        }
    }

    private static final class Outer<T> extends Tally<T> {
        private final EventAttribute<T> attribute;
        private final Aggregation.End end;
        private @Nullable T value;

        Outer(EventAttribute<T> attribute, Aggregation.End end) {
            this.attribute = attribute;
            this.end = end;
        }

        @Override
        void add(EventFacts row) {
            // Every row is read, so that an error is one wherever its row stands.
            row.valueOf(attribute)
                    .filter(v -> value == null || end == Aggregation.End.HIGHEST)
                    .ifPresent(v -> value = v);
        }

        @Override
        Optional<T> result() {
            return Optional.ofNullable(value);
        }
    }

    private static final class DistinctValues extends Tally<BigDecimal> {
        private final EventAttribute<?> attribute;
        private final Set<Object> seen = new HashSet<>();

        DistinctValues(EventAttribute<?> attribute) {
            this.attribute = attribute;
        }

        @Override
        void add(EventFacts row) {
            row.valueOf(attribute).ifPresent(seen::add);
        }

        @Override
        Optional<BigDecimal> result() {
            return Optional.of(BigDecimal.valueOf(seen.size()));
        }
    }

    private static final class MeanGap extends Tally<BigDecimal> {
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private long rows;

        @Override
        void add(EventFacts row) {
            LocalDate day = row.row().day();
            first = first == null ? day : first;
            last = day;
            rows++;
        }

        @Override
        Optional<BigDecimal> result() {
            return first == null || last == null || rows < 2
                    ? Optional.empty()
                    : Optional.of(Canonical.computed(Values.quotient(
                            BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last)), BigDecimal.valueOf(rows - 1))));
        }
    }
}
