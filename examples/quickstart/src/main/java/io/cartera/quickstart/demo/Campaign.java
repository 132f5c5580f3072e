package io.cartera.quickstart.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A campaign.
 *
 * @param code its identifier
 * @param from its first day
 * @param to its last day
 */
record Campaign(String code, LocalDate from, LocalDate to) {

    static final List<Campaign> ALL = List.of(
            of("navidad-2022", 2022, 11, 21, 33),
            of("verano-2023", 2023, 6, 12, 35),
            of("navidad-2023", 2023, 11, 20, 34),
            of("verano-2024", 2024, 6, 10, 35),
            of("vuelta-2024", 2024, 9, 9, 20),
            of("navidad-2024", 2024, 11, 18, 36),
            of("te-echamos-de-menos-2025", 2025, 3, 3, 28),
            of("verano-2025", 2025, 6, 9, 22));

    private static Campaign of(String code, int year, int month, int day, int days) {
        LocalDate from = LocalDate.of(year, month, day);
        return new Campaign(code, from, from.plusDays(days - 1L));
    }

    /** The campaign that runs on a day. */
    static Optional<Campaign> running(LocalDate day) {
        return ALL.stream()
                .filter(c -> !day.isBefore(c.from) && !day.isAfter(c.to))
                .findFirst();
    }
}
