package io.cartera.quickstart.analysis;

import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.quickstart.output.CohortTable;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.View;
import io.cartera.time.LocalDays;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts, by the month of their first order, how many clients bought in which later month. */
final class Cohorts {

    private static final EventFilter PURCHASES = EventFilter.of(EventKind.PURCHASE);

    private final ZoneId zone;
    private final SortedMap<YearMonth, SortedMap<Long, Integer>> counts = new TreeMap<>();

    private Cohorts(ZoneId zone) {
        this.zone = zone;
    }

    static CohortTable of(View view) {
        Cohorts cohorts = new Cohorts(view.resolved().zone());
        view.scan(ClientScan.builder().events(PURCHASES).build(), cohorts::add);
        return cohorts.table(YearMonth.from(view.resolved().day()));
    }

    private void add(ClientRow client) {
        SortedSet<YearMonth> months = new TreeSet<>();
        try (CloseableIterator<ClientEvent> purchases = client.events(PURCHASES)) {
            purchases.forEachRemaining(p -> months.add(YearMonth.from(LocalDays.of(p.occurredAt(), zone))));
        }
        if (!months.isEmpty()) {
            YearMonth first = months.first();
            SortedMap<Long, Integer> cohort = counts.computeIfAbsent(first, m -> new TreeMap<>());
            months.forEach(m -> cohort.merge(ChronoUnit.MONTHS.between(first, m), 1, Integer::sum));
        }
    }

    private CohortTable table(YearMonth last) {
        long longest = counts.isEmpty() ? 0 : ChronoUnit.MONTHS.between(counts.firstKey(), last);
        List<CohortTable.Cohort> rows = new ArrayList<>();
        counts.forEach((month, cohort) -> {
            List<OptionalInt> active = new ArrayList<>();
            for (long later = 0; later <= longest; later++) {
                boolean observable = !month.plusMonths(later).isAfter(last);
                active.add(observable ? OptionalInt.of(cohort.getOrDefault(later, 0)) : OptionalInt.empty());
            }
            rows.add(new CohortTable.Cohort(month, active));
        });
        return new CohortTable(rows, last);
    }
}
