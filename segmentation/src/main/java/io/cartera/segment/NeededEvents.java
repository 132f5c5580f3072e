package io.cartera.segment;

import io.cartera.history.EventKind;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.Assumptions;
import io.cartera.storage.EventFilter;
import io.cartera.time.AsOf;
import io.cartera.time.DateRange;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The narrowest filter that lets through every event that some aggregate may count. */
final class NeededEvents {

    private NeededEvents() {}

    static EventFilter of(List<AggregateMetric<?>> aggregates, AsOf asOf, Assumptions assumptions) {
        if (aggregates.isEmpty()) {
            return EventFilter.none();
        }
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        Instant from = Instant.MAX;
        for (AggregateMetric<?> metric : aggregates) {
            kinds.addAll(metric.selection().source().kinds());
            DateRange days = metric.selection().window().resolve(asOf.day(), assumptions.fiscalCalendar());
            Instant start = days.start(asOf.zone());
            from = start.isBefore(from) ? start : from;
        }
        // The end needs no bound of its own: a view never shows what happened after its as-of.
        Instant all = DateRange.all().start(asOf.zone());
        return from.isAfter(all) ? new EventFilter(kinds, Optional.of(from), Optional.empty()) : EventFilter.of(kinds);
    }
}
