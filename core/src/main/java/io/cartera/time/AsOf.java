package io.cartera.time;

import io.cartera.Stability;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The moment that a question is asked as of: what had happened by then, as far as it was known then.
 *
 * @param validAt the last instant whose facts count, inclusive, truncated to microseconds
 * @param known how much of what was recorded counts
 * @param zone the zone in which days, windows and birthdays are reckoned
 */
@Stability(Stability.Level.EVOLVING)
public record AsOf(Instant validAt, Knowledge known, ZoneId zone) {

    /** Truncates the instant to microseconds and refuses one outside the years 1 to 9999. */
    public AsOf {
        validAt = Canonical.instant("asOf.validAt", validAt);
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(zone, "zone");
    }

    /** An instant, with the latest knowledge. */
    public static AsOf at(Instant validAt, ZoneId zone) {
        return new AsOf(validAt, Knowledge.latest(), zone);
    }

    /** The last microsecond of a day in a zone, with the latest knowledge. */
    public static AsOf endOf(LocalDate day, ZoneId zone) {
        Check.date("asOf.day", day);
        Instant last = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
        return at(last.isAfter(Canonical.LAST_INSTANT) ? Canonical.LAST_INSTANT : last, zone);
    }

    /** The same moment with other knowledge. */
    public AsOf knowing(Knowledge other) {
        return new AsOf(validAt, other, zone);
    }

    /** The local day of {@link #validAt()} in {@link #zone()}. */
    public LocalDate day() {
        return LocalDays.of(validAt, zone);
    }
}
