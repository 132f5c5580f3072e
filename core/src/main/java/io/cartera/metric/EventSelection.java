package io.cartera.metric;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.ValueType;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rows of a history an aggregate summarises: of a source, meeting a filter, within a window; immutable.
 *
 * <p>The methods that return a metric end the sentence:
 * {@code Metrics.purchases().where(…).within(Window.last(Span.days(90))).count()}.
 *
 * @param source the rows
 * @param filter a condition on {@linkplain EventAttribute event attributes} alone
 * @param window the days that count
 */
@Stability(Stability.Level.EVOLVING)
public record EventSelection(EventSource source, Optional<Criterion> filter, Window window) {

    /** Refuses a filter that asks for anything but attributes of these rows. */
    public EventSelection {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(window, "window");
        filter.ifPresent(f -> checkFilter(source, f));
    }

    private static void checkFilter(EventSource source, Criterion filter) {
        filter.operands().forEach(operand -> {
            if (!(operand instanceof EventAttribute<?> attribute)) {
                throw new InvalidValueException(
                        "metric.filter", operand.key(), "a filter may only ask for attributes of events");
            }
            suits(source, attribute);
        });
        filter.parameters().findAny().ifPresent(p -> {
            throw new InvalidValueException(
                    "metric.filter", p.name(), "a filter may not depend on a population's parameter");
        });
    }

    static void suits(EventSource source, EventAttribute<?> attribute) {
        if (!attribute.suits(source)) {
            throw new InvalidValueException(
                    attribute.key(), source, "it is an attribute of lines; select the lines instead of the events");
        }
    }

    /** These rows, of those that meet a condition; a second condition narrows the first. */
    public EventSelection where(Criterion condition) {
        return new EventSelection(
                source, Optional.of(filter.map(f -> f.and(condition)).orElse(condition)), window);
    }

    /** These rows within another window. */
    public EventSelection within(Window other) {
        return new EventSelection(source, filter, other);
    }

    /** How many rows there are; 0 where there is none. */
    public AggregateMetric<BigDecimal> count() {
        return metric(new Aggregation.Count());
    }

    /**
     * The exact sum of a number or an amount; 0 where there is no row.
     *
     * <p>As soon as one amount had to be converted, the exact total is rounded once to six decimals, half-even.
     */
    public <T> AggregateMetric<T> sum(EventAttribute<T> measure) {
        return metric(new Aggregation.Sum<>(measure));
    }

    /** The smallest value; missing where there is none. */
    public <T> AggregateMetric<T> min(EventAttribute<T> measure) {
        return metric(new Aggregation.Extreme<>(measure, Aggregation.End.LOWEST));
    }

    /** The greatest value; missing where there is none. */
    public <T> AggregateMetric<T> max(EventAttribute<T> measure) {
        return metric(new Aggregation.Extreme<>(measure, Aggregation.End.HIGHEST));
    }

    /** The mean of a number or an amount, rounded once to six decimals, half-even; missing where there is no value. */
    public <T> AggregateMetric<T> average(EventAttribute<T> measure) {
        return metric(new Aggregation.Average<>(measure));
    }

    /** How many distinct values there are; 0 where there is none. */
    public AggregateMetric<BigDecimal> distinct(EventAttribute<?> attribute) {
        return metric(new Aggregation.Distinct(attribute));
    }

    /** The value of the earliest row that has one; of two at one instant, the smaller event id's, then the earlier line's. */
    public <T> AggregateMetric<T> first(EventAttribute<T> attribute) {
        return metric(new Aggregation.Edge<>(attribute, Aggregation.End.LOWEST));
    }

    /** The value of the latest row that has one; of two at one instant, the greater event id's, then the later line's. */
    public <T> AggregateMetric<T> last(EventAttribute<T> attribute) {
        return metric(new Aggregation.Edge<>(attribute, Aggregation.End.HIGHEST));
    }

    /** The local day of the earliest row; missing where there is none. */
    public AggregateMetric<LocalDate> firstDay() {
        return min(EventAttributes.DAY);
    }

    /** The local day of the latest row; missing where there is none. */
    public AggregateMetric<LocalDate> lastDay() {
        return max(EventAttributes.DAY);
    }

    /**
     * The mean number of days between consecutive rows, rounded once to six decimals, half-even: the days from the first to
     * the last, divided by one less than the number of rows; missing where there are fewer than two.
     */
    public AggregateMetric<BigDecimal> averageGap() {
        return metric(new Aggregation.Gap());
    }

    private <T> AggregateMetric<T> metric(Aggregation<T> aggregation) {
        return new AggregateMetric<>(this, aggregation);
    }

    /** Whether amounts of a type can be added up. */
    static boolean isSummable(ValueType<?> type) {
        return type.equals(ValueType.NUMBER) || type.currency().isPresent();
    }

    @Override
    public String toString() {
        String rows = filter.map(f -> source + " where " + f).orElse(source.toString());
        return window.equals(Window.allTime()) ? rows : rows + " within " + window;
    }
}
