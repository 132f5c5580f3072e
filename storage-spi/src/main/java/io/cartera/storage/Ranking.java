package io.cartera.storage;

import io.cartera.client.ClientId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Puts the matches of a scan in order, holding their ids and sort keys alone, and no more of them than the limit. */
final class Ranking {

    private record Ranked(ClientId id, List<Optional<?>> keys) {}

    private final ClientScan scan;
    private final Comparator<Ranked> order;
    private final PriorityQueue<Ranked> kept;

    Ranking(ClientScan scan) {
        this.scan = scan;
        Comparator<Ranked> comparator = Comparator.comparing(Ranked::id);
        for (int i = scan.order().size() - 1; i >= 0; i--) {
            comparator = byKey(scan.order().get(i), i).thenComparing(comparator);
        }
        this.order = comparator;
        // The worst is on top, so that a better one can take its place.
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(ClientRow row, Facts facts) {
        ClientId id = row.client().value().id();
        List<Optional<?>> keys = new ArrayList<>(scan.order().size());
        for (SortKey key : scan.order()) {
            keys.add(value(id, facts, key.operand()));
        }
        kept.add(new Ranked(id, keys));
        if (scan.limit().isPresent() && kept.size() > scan.limit().getAsInt()) {
            kept.poll();
        }
    }

    List<ClientId> ids() {
        return kept.stream().sorted(order).map(Ranked::id).toList();
    }

    private static Optional<?> value(ClientId id, Facts facts, Operand<?> operand) {
        try {
            return facts.valueOf(operand);
        } catch (EvaluationException e) {
            throw new ScanErrorException(id, List.of(e.problem()));
        }
    }

    private static Comparator<Ranked> byKey(SortKey key, int index) {
        Comparator<Object> values = values(key.operand().type());
        Comparator<Object> directed = key.direction() == SortKey.Direction.ASCENDING ? values : values.reversed();
        return (a, b) -> missingLast(a.keys().get(index), b.keys().get(index), directed);
    }

    private static int missingLast(Optional<?> a, Optional<?> b, Comparator<Object> present) {
        if (a.isPresent() && b.isPresent()) {
            return present.compare(a.get(), b.get());
        }
        return Boolean.compare(a.isEmpty(), b.isEmpty());
    }

    @SuppressWarnings("unchecked") // Facts give a value of the operand's own type.
    private static <T> Comparator<Object> values(ValueType<T> type) {
        return (a, b) -> type.compare((T) a, (T) b);
    }
}
