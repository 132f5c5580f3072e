package io.cartera.storage;

import io.cartera.client.Client;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.ClientFacts;
import io.cartera.metric.ComputedMetric;
import io.cartera.metric.DerivedMetric;
import io.cartera.time.AsOf;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads of a row what a plan's residual and sort keys ask for: a history once, in a stream, and only the kinds that count. */
final class RowFacts {

    private final AsOf asOf;
    private final ScanPlan plan;
    private final Set<AggregateMetric<?>> aggregates = new LinkedHashSet<>();
    private final EventFilter events;

    RowFacts(AsOf asOf, ScanPlan plan) {
        this.asOf = asOf;
        this.plan = plan;
        plan.residual().ifPresent(r -> r.operands().forEach(this::gather));
        plan.scan().order().forEach(key -> gather(key.operand()));
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        aggregates.forEach(a -> kinds.addAll(a.selection().source().kinds()));
        this.events = EventFilter.of(kinds);
    }

    private void gather(Operand<?> operand) {
        if (operand instanceof AggregateMetric<?> aggregate) {
            aggregates.add(aggregate);
        } else if (operand instanceof DerivedMetric<?> derived) {
            derived.inputs().forEach(this::gather);
        } else if (operand instanceof ComputedMetric<?> computed) {
            computed.inputs().forEach(this::gather);
        }
    }

    Facts of(ClientRow row) {
        Client client = row.client().value();
        if (events.isEmpty()) {
            return ClientFacts.of(asOf, plan.scan().assumptions(), client, Set.of());
        }
        try (CloseableIterator<ClientEvent> history = row.events(events)) {
            return ClientFacts.streamed(asOf, plan.scan().assumptions(), client, aggregates, history);
        }
    }
}
