package io.cartera.time;

import io.cartera.Stability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Consecutive local days, half-open; possibly none.
 *
 * @param from the first day
 * @param to the day after the last; not before {@code from}
 */
@Stability(Stability.Level.EVOLVING)
public record DateRange(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** A range that would end before it starts is empty at its start. */
    public DateRange {
        if (to.isBefore(from)) {
            to = from;
        }
    }

    /** Every day of the years 1 to 9999. */
    public static DateRange all() {
        return new DateRange(FIRST_DAY, LAST_DAY.plusDays(1));
    }

    /** The days from one to another, both included. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /** Whether a day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether there is no day in the range. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** The last day; the day before {@link #from()} where the range is empty. */
    public LocalDate last() {
        return to.minusDays(1);
    }

    /** The first instant of the range in a zone; it may lie just outside the years 1 to 9999. */
    public Instant start(ZoneId zone) {
        return LocalDays.start(from, zone);
    }

    /** The first instant after the range in a zone; it may lie just outside the years 1 to 9999. */
    public Instant end(ZoneId zone) {
        return LocalDays.start(to, zone);
    }

    /** A day, or the nearest day in the years 1 to 9999. */
    static LocalDate bounded(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
}
