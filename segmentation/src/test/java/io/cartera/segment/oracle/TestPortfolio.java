package io.cartera.segment.oracle;

import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.segment.History;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.storage.memory.MemoryStore;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A portfolio in a store in memory, filled from a file. */
final class TestPortfolio implements AutoCloseable {

    private final Map<String, List<ClientEvent>> histories = new LinkedHashMap<>();
    private final MemoryStore store = MemoryStore.create(() -> Instant.parse("2026-01-01T00:00:00Z"));

    void add(String client) {
        histories.computeIfAbsent(client, k -> new ArrayList<>());
    }

    void add(String client, ClientEvent event) {
        histories.computeIfAbsent(client, k -> new ArrayList<>()).add(event);
    }

    /** Stores everything and runs a model over it. */
    SegmentationResult run(AsOf asOf, SegmentationModel model) {
        Portfolio portfolio = store.portfolio(TenantId.of("test"));
        ChangeSet.Builder changes = ChangeSet.builder("fill");
        histories.forEach(
                (id, events) -> changes.insert(History.client(id)).append(ClientId.of(id), List.copyOf(events)));
        portfolio.apply(changes.build());
        try (View view = portfolio.view(asOf)) {
            return SegmentationEngine.create().run(view, model);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
