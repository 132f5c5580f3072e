package io.cartera.quickstart.output;

import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Portraits for tests, the same at every call. */
public final class Portraits {

    /** The as-of day of every portrait. */
    public static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static final List<String> SEGMENTS = List.of("champions", "loyal", "promising", "at-risk", "lost", "leads");
    private static final List<String> COLOURS =
            List.of("#0f7b6c", "#2f9e44", "#f2b134", "#e8590c", "#868e96", "#4c6ef5");

    private Portraits() {}

    /** A portfolio of as many clients as wanted. */
    public static Portrait of(int size, Lang lang) {
        Random random = new Random(7);
        List<ClientLine> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(client(i, random));
        }
        lines.sort(Comparator.comparing(ClientLine::revenue).reversed().thenComparing(ClientLine::id));
        List<ClientLine> ranked = new ArrayList<>();
        for (ClientLine line : lines) {
            ranked.add(ranked(line, ranked.size() + 1, size, lang));
        }
        return with(lang, ranked);
    }

    /** A portfolio of given clients. */
    public static Portrait with(Lang lang, List<ClientLine> clients) {
        List<SegmentCount> counts = new ArrayList<>();
        for (int i = 0; i < SEGMENTS.size(); i++) {
            String name = SEGMENTS.get(i);
            long count =
                    clients.stream().filter(c -> c.segments().contains(name)).count();
            counts.add(new SegmentCount(name, label(name, lang), COLOURS.get(i), count));
        }
        return new Portrait(
                lang == Lang.ES ? "Cartera de demostración" : "Demonstration portfolio",
                AsOf.endOf(DAY, ZoneId.of("Europe/Madrid")),
                Currency.getInstance("EUR"),
                lang,
                clients,
                20,
                new ImportFigures(42_481, 15_631, 500),
                counts,
                cohorts(clients.isEmpty() ? 0 : 30));
    }

    /** A client of given id, name and revenue. */
    public static ClientLine client(String id, Optional<String> name, String revenue, long rank) {
        return new ClientLine(
                id,
                name,
                "active",
                List.of("champions"),
                Optional.of(3L),
                2,
                new BigDecimal(revenue),
                Optional.of(LocalDate.of(2024, 1, 31)),
                Optional.of(LocalDate.of(2025, 6, 27)),
                Optional.of(5),
                Optional.of(4),
                Optional.of(3),
                "A",
                new BigDecimal("87.5"),
                rank,
                List.of("Bought 3 days ago."));
    }

    private static ClientLine client(int i, Random random) {
        boolean lead = i % 9 == 0;
        double revenue = lead ? 0 : 40 / Math.pow(random.nextDouble() + 0.0005, 1.15);
        int recency = (int) Math.min(900, -120 * Math.log(random.nextDouble() + 0.0001));
        int f = Math.min(5, 1 + (int) (random.nextDouble() * 3 + revenue / 400));
        int r = Math.max(1, 5 - recency / 60);
        String segment = lead ? "leads" : SEGMENTS.get(Math.min(4, (5 - r + 5 - f) / 2));
        return new ClientLine(
                "C-" + (10_000 + i),
                i % 4 == 3 ? Optional.empty() : Optional.of(name(i)),
                lead ? "potential" : recency <= 90 ? "active" : "inactive",
                List.of(segment),
                lead ? Optional.empty() : Optional.of((long) recency),
                lead ? 0 : f * 3L,
                BigDecimal.valueOf(Math.round(revenue * 100), 2),
                lead ? Optional.empty() : Optional.of(DAY.minusDays(recency + 400L)),
                lead ? Optional.empty() : Optional.of(DAY.minusDays(recency)),
                lead ? Optional.empty() : Optional.of(r),
                lead ? Optional.empty() : Optional.of(f),
                lead ? Optional.empty() : Optional.of(Math.min(5, f)),
                "C",
                BigDecimal.valueOf(Math.min(100, r * 10 + f * 10)),
                1,
                List.of());
    }

    private static String name(int i) {
        List<String> names = List.of(
                "María del Carmen Rodríguez Etxeberria",
                "Suministros Industriales del Cantábrico, S.L.",
                "José Luis Núñez Peña",
                "Comercializadora El Águila, S.A. de C.V.");
        return names.get(i % names.size());
    }

    private static ClientLine ranked(ClientLine c, int rank, int size, Lang lang) {
        List<String> reasons = lang == Lang.ES
                ? List.of(
                        "Compró hace 12 días (recencia 5 de 5): +35,0",
                        "38 pedidos, más que el 96 % de los clientes: +30,0",
                        "Es de clase A: está en el 80 % de los ingresos: +20,0")
                : List.of(
                        "Bought 12 days ago (recency 5 of 5): +35.0",
                        "38 orders, more than 96 % of the clients: +30.0",
                        "Class A: within 80 % of the revenue: +20.0");
        return new ClientLine(
                c.id(),
                c.name(),
                c.status(),
                c.segments(),
                c.recencyDays(),
                c.orders(),
                c.revenue(),
                c.firstPurchase(),
                c.lastPurchase(),
                c.r(),
                c.f(),
                c.m(),
                rank <= size * 0.2 ? "A" : rank <= size * 0.5 ? "B" : "C",
                c.priority(),
                rank,
                rank <= 20 ? reasons : List.of());
    }

    private static CohortTable cohorts(int months) {
        YearMonth last = YearMonth.from(DAY);
        Random random = new Random(3);
        List<CohortTable.Cohort> rows = new ArrayList<>();
        for (int m = months - 1; m >= 0; m--) {
            List<OptionalInt> active = new ArrayList<>();
            int first = 40 + random.nextInt(120);
            for (int k = 0; k <= m; k++) {
                active.add(
                        OptionalInt.of(k == 0 ? first : (int) (first * (0.45 / (1 + k * 0.08)) * random.nextDouble())));
            }
            rows.add(new CohortTable.Cohort(last.minusMonths(m), active));
        }
        return new CohortTable(rows, last);
    }

    private static String label(String name, Lang lang) {
        if (lang == Lang.EN) {
            return name;
        }
        return switch (name) {
            case "champions" -> "Campeones";
            case "loyal" -> "Leales";
            case "promising" -> "Prometedores";
            case "at-risk" -> "En riesgo";
            case "lost" -> "Perdidos";
            default -> "Por conquistar";
        };
    }
}
