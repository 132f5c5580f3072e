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

    /** Master data rewrite every version; the data of a log only fill the time before what is known, or correct their own. */
    private void replace(ImportedClient wanted, Versioned<Client> latest) {
        Instant since = wanted.since().orElse(StoredVersions.EVER);
        boolean earlierStays =
                wanted.since().isPresent() && latest.effectiveFrom().isBefore(since);
        boolean same = latest.effectiveFrom().equals(since) && latest.value().equals(wanted.client());
        if (earlierStays || same) {
            return;
        }
        List<Versioned<Client>> versions =
                StoredVersions.of(portfolio, view, wanted.client().id());
        List<Instant> rewritten = new ArrayList<>();
        boolean covered = false;
        for (Versioned<Client> version : versions) {
            boolean own = version.effectiveFrom().equals(since);
            covered |= own
                    || (wanted.since().isPresent() && version.effectiveFrom().isBefore(since));
            boolean other = !version.value().equals(wanted.client());
            if (other && (own || wanted.since().isEmpty())) {
                rewritten.add(version.effectiveFrom());
            }
        }
        if (!covered) {
            rewritten.add(since);
        }
        replaceAt(rewritten, wanted.client(), latest.revision());
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
