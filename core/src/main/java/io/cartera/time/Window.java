package io.cartera.time;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * Which days count, reckoned from the as-of's day; immutable.
 *
 * <p>Windows are half-open over local dates in the as-of's zone: the last n days are {@code (asOf − n, asOf]}. Whatever a
 * window covers, nothing after the as-of counts.
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface Window {

    /** The days that the window covers, as seen from a day. */
    DateRange resolve(LocalDate asOf, FiscalCalendar calendar);

    /** Everything up to the as-of. */
    static Window allTime() {
        return AllTime.INSTANCE;
    }

    /** A rolling window: after as-of less the span, up to the as-of's day. */
    static Window last(Span span) {
        return new Last(span);
    }

    /** The current period, from its start up to the as-of's day. */
    static Window current(Period period) {
        return new Complete(0, period);
    }

    /** The last complete periods, without the current one. */
    static Window complete(int count, Period period) {
        if (count < 1) {
            throw new InvalidValueException("window.count", count, "it must be at least 1");
        }
        return new Complete(count, period);
    }

    /** Fixed days, both included. */
    static Window between(LocalDate first, LocalDate last) {
        return new Between(first, last);
    }

    /** What lies longer back than a span: up to and including as-of less the span. */
    static Window olderThan(Span span) {
        return new OlderThan(span);
    }

    /** Everything up to the as-of. */
    enum AllTime implements Window {
        /** The only one. */
        INSTANCE;

        @Override
        public DateRange resolve(LocalDate asOf, FiscalCalendar calendar) {
            return DateRange.closed(DateRange.all().from(), asOf);
        }

        @Override
        public String toString() {
            return "all time";
        }
    }

    /**
     * A rolling window.
     *
     * @param span how far it reaches back; at least one unit
     */
    record Last(Span span) implements Window {
        /** Refuses an empty span. */
        public Last {
            positive(span);
        }

        @Override
        public DateRange resolve(LocalDate asOf, FiscalCalendar calendar) {
            return DateRange.closed(DateRange.bounded(span.reckonedBefore(asOf).plusDays(1)), asOf);
        }

        @Override
        public String toString() {
            return "last " + span;
        }
    }

    /**
     * Whole periods of the calendar.
     *
     * @param count how many complete periods, or 0 for the current one up to the as-of
     * @param period the kind of period
     */
    record Complete(int count, Period period) implements Window {

        private static final int MOST = 10_000;

        /** Refuses a negative or absurd number of periods. */
        public Complete {
            Objects.requireNonNull(period, "period");
            if (count < 0 || count > MOST) {
                throw new InvalidValueException("window.count", count, "it must lie between 0 and " + MOST);
            }
        }

        @Override
        public DateRange resolve(LocalDate asOf, FiscalCalendar calendar) {
            LocalDate start = period.start(asOf, calendar);
            return count == 0
                    ? DateRange.closed(start, asOf)
                    : new DateRange(DateRange.bounded(period.back(start, count)), start);
        }

        @Override
        public String toString() {
            String name = period.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return count == 0 ? "this " + name : "last " + count + " complete " + name + "s";
        }
    }

    /**
     * Fixed days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    record Between(LocalDate first, LocalDate last) implements Window {
        /** Refuses an end before the start, and a day outside the years 1 to 9999. */
        public Between {
            Check.date("window.first", first);
            Check.date("window.last", last);
            if (last.isBefore(first)) {
                throw new InvalidValueException("window.last", last, "it lies before the first day, " + first);
            }
        }

        @Override
        public DateRange resolve(LocalDate asOf, FiscalCalendar calendar) {
            return DateRange.closed(first, last);
        }

        @Override
        public String toString() {
            return "between " + first + " and " + last;
        }
    }

    /**
     * What lies longer back than a span.
     *
     * @param span how long back; at least one unit
     */
    record OlderThan(Span span) implements Window {
        /** Refuses an empty span. */
        public OlderThan {
            positive(span);
        }

        @Override
        public DateRange resolve(LocalDate asOf, FiscalCalendar calendar) {
            return DateRange.closed(DateRange.all().from(), span.reckonedBefore(asOf));
        }

        @Override
        public String toString() {
            return "older than " + span;
        }
    }

    private static void positive(Span span) {
        if (span.length() < 1) {
            throw new InvalidValueException("window.span", span, "its length must be at least 1");
        }
    }
}
