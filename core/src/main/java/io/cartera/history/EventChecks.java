package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The checks that several kinds of events share. */
final class EventChecks {

    /** Beyond this a duration is a mistake of units, and its microseconds always fit a {@code long}. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private EventChecks() {}

    /** Checks what every event has and returns the canonical form of when it happened. */
    static Instant common(String type, ClientEvent event) {
        return Canonical.instant(type + ".occurredAt", event.occurredAt());
    }

    /** Checks an optional identifier. */
    static void id(String field, Optional<String> value) {
        value.ifPresent(v -> Check.id(field, v));
    }

    /** The canonical form of an optional instant that must not lie before the event. */
    static Optional<Instant> notBefore(Instant occurredAt, String field, Optional<Instant> value) {
        Optional<Instant> canonical = value.map(v -> Canonical.instant(field, v));
        canonical.filter(v -> v.isBefore(occurredAt)).ifPresent(v -> {
            throw new InvalidValueException(field, v, "it lies before the event, " + occurredAt);
        });
        return canonical;
    }

    /** The canonical form of an optional number that must not be negative. */
    static Optional<BigDecimal> notNegative(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.notNegative(field, v));
        return value.map(v -> Canonical.number(field, v));
    }

    /** The canonical form of an optional share, 0 to 1. */
    static Optional<BigDecimal> share(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.between(field, v, BigDecimal.ZERO, BigDecimal.ONE));
        return value.map(v -> Canonical.number(field, v));
    }

    /** Whether two numbers are the same and written alike. */
    static boolean alike(BigDecimal a, BigDecimal b) {
        return a.scale() == b.scale() && a.compareTo(b) == 0;
    }

    /** Refuses a negative amount. */
    static void amountNotNegative(String field, Optional<Money> value) {
        value.filter(v -> v.signum() < 0).ifPresent(v -> {
            throw new InvalidValueException(field, v, "it must not be negative");
        });
    }

    /** The canonical form of an optional duration: whole microseconds, not negative, at most 366 days. */
    static Optional<Duration> duration(String field, Optional<Duration> value) {
        value.filter(v -> v.isNegative() || v.compareTo(LONGEST) > 0).ifPresent(v -> {
            throw new InvalidValueException(field, v, "it must lie between 0 and 366 days");
        });
        return value.map(v -> v.truncatedTo(ChronoUnit.MICROS));
    }
}
