package io.cartera.storage.contract;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientScan;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.Revision;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A portfolio as maps: what a store must look like, without any of its machinery. */
final class Model {

    /** What a view shows of a client. */
    record Shown(Versioned<Client> client, List<ClientEvent> events) {}

    final Map<ClientId, Long> revisions = new HashMap<>();
    final TreeMap<ClientId, TreeMap<Instant, Client>> clients = new TreeMap<>();
    final Map<ClientId, TreeMap<ExternalId, ClientEvent>> events = new HashMap<>();

    Model copy() {
        Model copy = new Model();
        copy.revisions.putAll(revisions);
        clients.forEach((id, versions) -> copy.clients.put(id, new TreeMap<>(versions)));
        events.forEach((id, history) -> copy.events.put(id, new TreeMap<>(history)));
        return copy;
    }

    Revision revision(ClientId id) {
        return Revision.of(revisions.getOrDefault(id, 0L));
    }

    void write(Client client, Instant effectiveFrom) {
        revisions.merge(client.id(), 1L, Long::sum);
        clients.computeIfAbsent(client.id(), id -> new TreeMap<>()).put(effectiveFrom, client);
        events.computeIfAbsent(client.id(), id -> new TreeMap<>());
    }

    void delete(ClientId id) {
        clients.remove(id);
        events.remove(id);
    }

    /** What a store must show at a moment. */
    List<Shown> expected(Instant validAt) {
        List<Shown> shown = new ArrayList<>();
        clients.forEach((id, versions) -> {
            Map.Entry<Instant, Client> valid = versions.floorEntry(validAt);
            if (valid != null) {
                List<ClientEvent> history = events.getOrDefault(id, new TreeMap<>()).values().stream()
                        .filter(e -> !e.occurredAt().isAfter(validAt))
                        .sorted(ClientEvent.BY_TIME)
                        .toList();
                shown.add(new Shown(new Versioned<>(valid.getValue(), revision(id), valid.getKey()), history));
            }
        });
        return shown;
    }

    /** What a store shows by scanning, which must be what it shows by finding. */
    static List<Shown> seen(Portfolio portfolio, AsOf asOf) {
        List<Shown> shown = new ArrayList<>();
        try (View view = portfolio.view(asOf)) {
            view.scan(
                    ClientScan.all(),
                    row -> shown.add(new Shown(row.client(), Suite.list(row.events(EventFilter.all())))));
            for (Shown row : shown) {
                ClientId id = row.client().value().id();
                Shown found = new Shown(view.find(id).orElseThrow(), Suite.events(view, id, EventFilter.all()));
                if (!found.equals(row)) {
                    throw new AssertionError("a scan shows " + row + ", and find shows " + found);
                }
            }
        }
        return shown;
    }
}
