package io.cartera.quickstart.importing;

import io.cartera.client.Client;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.Change;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.Revision;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what shall be with what a view shows, client by client, and gathers the changes between them; not thread-safe. */
final class ImportPlan {

    private final Portfolio portfolio;
    private final View view;
    private final List<Change> changes = new ArrayList<>();
    private long newClients;
    private long changedClients;
    private long newEvents;
    private long amendedEvents;
    private long voidedEvents;

    ImportPlan(Portfolio portfolio, View view) {
        this.portfolio = portfolio;
        this.view = view;
    }

    /** Adds the changes for a client. */
    void add(ImportedClient wanted) {
        Optional<Versioned<Client>> latest = view.find(wanted.client().id());
        if (latest.isPresent()) {
            replace(wanted, latest.get());
            events(wanted, stored(wanted));
        } else {
            newClients++;
            changes.add(new Change.InsertClient(wanted.client(), wanted.since().orElse(StoredVersions.EVER)));
            events(wanted, Map.of());
        }
    }

    List<Change> changes() {
        return changes;
    }

    ImportResult result() {
        return new ImportResult(newClients, changedClients, newEvents, amendedEvents, voidedEvents);
    }

    private void replace(ImportedClient wanted, Versioned<Client> latest) {
        Instant since = wanted.since().orElse(StoredVersions.EVER);
        boolean same = latest.effectiveFrom().equals(since) && latest.value().equals(wanted.client());
        if (same) {
            return;
        }
        List<Versioned<Client>> versions =
                StoredVersions.of(portfolio, view, wanted.client().id());
        List<Instant> moments = wanted.since().isPresent()
                ? momentsOfLog(versions, wanted.client(), since)
                : momentsOfMasterData(versions, wanted.client());
        replaceAt(moments, wanted.client(), latest.revision());
    }

    /** Master data rewrite every version, and make one that holds since ever. */
    private static List<Instant> momentsOfMasterData(List<Versioned<Client>> versions, Client client) {
        List<Instant> moments = new ArrayList<>();
        versions.stream()
                .filter(version -> !version.value().equals(client))
                .forEach(version -> moments.add(version.effectiveFrom()));
        if (!versions.get(versions.size() - 1).effectiveFrom().equals(StoredVersions.EVER)) {
            moments.add(StoredVersions.EVER);
        }
        return moments;
    }

    /** The data of a log fill the time before what is known, or correct what a log said since the same moment. */
    private static List<Instant> momentsOfLog(List<Versioned<Client>> versions, Client client, Instant since) {
        Versioned<Client> earliest = versions.get(versions.size() - 1);
        boolean known = earliest.effectiveFrom().isBefore(since);
        boolean said =
                earliest.effectiveFrom().equals(since) && earliest.value().equals(client);
        return known || said ? List.of() : List.of(since);
    }

    private void replaceAt(List<Instant> moments, Client client, Revision current) {
        long revision = current.value();
        for (Instant moment : moments) {
            changes.add(new Change.ReplaceClient(client, new Revision(revision++), moment));
        }
        changedClients += moments.isEmpty() ? 0 : 1;
    }

    private void events(ImportedClient wanted, Map<ExternalId, ClientEvent> stored) {
        List<ClientEvent> missing = new ArrayList<>();
        for (ClientEvent event : wanted.events()) {
            ClientEvent there = stored.get(event.id());
            if (there == null) {
                missing.add(event);
            } else if (!there.equals(event)) {
                amendedEvents++;
                changes.add(new Change.AmendEvent(wanted.client().id(), event));
            }
        }
        if (!missing.isEmpty()) {
            newEvents += missing.size();
            changes.add(new Change.AppendEvents(wanted.client().id(), missing));
        }
        for (ExternalId gone : wanted.gone()) {
            if (stored.containsKey(gone)) {
                voidedEvents++;
                changes.add(new Change.VoidEvent(wanted.client().id(), gone));
            }
        }
    }

    /** The stored events that the import has something to say about. */
    private Map<ExternalId, ClientEvent> stored(ImportedClient wanted) {
        Set<ExternalId> ids = wanted.events().stream().map(ClientEvent::id).collect(Collectors.toSet());
        ids.addAll(wanted.gone());
        Map<ExternalId, ClientEvent> stored = new HashMap<>();
        if (ids.isEmpty()) {
            return stored;
        }
        try (CloseableIterator<ClientEvent> events = view.events(wanted.client().id(), EventFilter.all())) {
            while (events.hasNext()) {
                ClientEvent event = events.next();
                if (ids.contains(event.id())) {
                    stored.put(event.id(), event);
                }
            }
        }
        return stored;
    }
}
