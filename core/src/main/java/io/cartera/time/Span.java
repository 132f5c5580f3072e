package io.cartera.time;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A length of calendar time, such as 24 months.
 *
 * @param length how many units, within ±100,000
 * @param unit the unit
 */
@Stability(Stability.Level.EVOLVING)
public record Span(int length, Unit unit) {

    private static final int LONGEST = 100_000;

    /** The units of calendar time. */
    public enum Unit {
        /** Calendar days. */
        DAYS,
        /** Seven days. */
        WEEKS,
        /** Calendar months; a day that the month lacks becomes its last day. */
        MONTHS,
        /** Calendar years; 29 February becomes 28 February where there is none. */
        YEARS
    }

    /** Refuses a length beyond ±100,000. */
    public Span {
        Objects.requireNonNull(unit, "unit");
        if (Math.abs((long) length) > LONGEST) {
            throw new InvalidValueException("span.length", length, "it must lie within ±" + LONGEST);
        }
    }

    /** Some days. */
    public static Span days(int length) {
        return new Span(length, Unit.DAYS);
    }

    /** Some weeks. */
    public static Span weeks(int length) {
        return new Span(length, Unit.WEEKS);
    }

    /** Some months. */
    public static Span months(int length) {
        return new Span(length, Unit.MONTHS);
    }

    /** Some years. */
    public static Span years(int length) {
        return new Span(length, Unit.YEARS);
    }

    /** The day that lies this long before another; a negative length lies after it. Bounded by the years 1 to 9999. */
    public LocalDate before(LocalDate day) {
        return DateRange.bounded(reckonedBefore(day));
    }

    /** The day itself, even where it lies outside the years 1 to 9999. */
    LocalDate reckonedBefore(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.minusDays(length);
            case WEEKS -> day.minusWeeks(length);
            case MONTHS -> day.minusMonths(length);
            case YEARS -> day.minusYears(length);
        };
    }

    @Override
    public String toString() {
        return length + " " + unit.name().toLowerCase(Locale.ROOT);
    }
}
