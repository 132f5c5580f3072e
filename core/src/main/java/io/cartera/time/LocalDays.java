package io.cartera.time;

import io.cartera.Stability;
import io.cartera.internal.Canonical;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The local days into which a zone divides time: without gap or overlap, and never backwards.
 *
 * <p>Where clocks are set back across midnight (Newfoundland did it until 2011), the wall shows the old day once more after the
 * new one has begun. A day that has begun is not gone back to: otherwise a window between instants and the days of the events in
 * it would disagree. What a zone's wall clock shows beyond the years 1 to 9999 belongs to the first or the last of their days.
 */
@Stability(Stability.Level.EVOLVING)
public final class LocalDays {

    private static final Instant AFTER_THE_LAST = Canonical.LAST_INSTANT.plusNanos(1_000);

    private LocalDays() {}

    /** The day that holds an instant of the years 1 to 9999. */
    public static LocalDate of(Instant at, ZoneId zone) {
        LocalDate shown = at.atZone(zone).toLocalDate();
        if (zone.getRules().isFixedOffset()) {
            return DateRange.bounded(shown);
        }
        LocalDate next = shown.plusDays(1);
        return DateRange.bounded(at.isBefore(next.atStartOfDay(zone).toInstant()) ? shown : next);
    }

    /** The first instant of a day; that of 0001-01-01 and before is the first of all in every zone at the latest. */
    static Instant start(LocalDate day, ZoneId zone) {
        Instant start = day.atStartOfDay(zone).toInstant();
        if (!day.isAfter(DateRange.all().from()) && start.isAfter(Canonical.FIRST_INSTANT)) {
            return Canonical.FIRST_INSTANT;
        }
        return !day.isBefore(DateRange.all().to()) && start.isBefore(AFTER_THE_LAST) ? AFTER_THE_LAST : start;
    }
}
