package io.cartera.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Days, zones and instants where calendars and clocks are awkward. */
public final class TimeArbitraries {

    private TimeArbitraries() {}

    /** A zone and an instant in it. */
    public record Moment(Instant at, ZoneId zone) {}

    /** Days of two decades, often at the end of a month, in a leap year or around a change of the clocks. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2003, 1, 1).toEpochDay(),
                        LocalDate.of(2024, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                        any,
                        any.map(day -> day.withDayOfMonth(day.lengthOfMonth())),
                        any.map(day -> day.withDayOfMonth(1)),
                        Arbitraries.of(
                                LocalDate.of(2004, 2, 29),
                                LocalDate.of(2024, 2, 29),
                                LocalDate.of(2023, 2, 28),
                                LocalDate.of(2024, 3, 31),
                                LocalDate.of(2024, 10, 27)))
                .withoutEdgeCases();
    }

    /**
     * Zones with and without summer time: in Newfoundland clocks changed at a minute past midnight, in Cuba, Brazil and Lebanon
     * at midnight, and Samoa skipped a day.
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Madrid",
                        "America/St_Johns",
                        "America/Havana",
                        "America/Sao_Paulo",
                        "Asia/Beirut",
                        "Pacific/Apia",
                        "+05:30")
                .map(ZoneId::of);
    }

    /** Fiscal years that start anywhere a fiscal year may. */
    public static Arbitrary<FiscalCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((month, day) -> new FiscalCalendar(MonthDay.of(month, day)));
    }

    /** Moments of two decades, often within two hours of a change of the clocks or of midnight. */
    public static Arbitrary<Moment> moments() {
        return zones().flatMap(zone -> {
            Arbitrary<Instant> midnights =
                    days().map(day -> day.atStartOfDay(zone).toInstant());
            List<Instant> changes = changes(zone);
            Arbitrary<Instant> edges =
                    changes.isEmpty() ? midnights : Arbitraries.oneOf(midnights, Arbitraries.of(changes));
            Arbitrary<Long> micros = Arbitraries.oneOf(
                    Arbitraries.of(-1L, 0L, 1L),
                    Arbitraries.longs().between(-7_200_000_000L, 7_200_000_000L),
                    Arbitraries.longs().between(-180_000_000_000L, 180_000_000_000L));
            return Combinators.combine(edges, micros)
                    .as((edge, away) -> new Moment(edge.plusNanos(away * 1_000), zone));
        });
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        Instant end = Instant.parse("2025-01-01T00:00:00Z");
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.parse("2003-01-01T00:00:00Z"));
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }
}
