package io.cartera.segment;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Revision;
import io.cartera.storage.ScanPlan;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A view of clients that a test writes down, so that an engine is tested without a store. */
public final class ListView implements View {

    private static final Instant SINCE_EVER = Instant.parse("0001-01-01T00:00:00Z");

    private final AsOf asOf;
    private final Map<ClientId, Client> clients = new TreeMap<>();
    private final Map<ClientId, List<ClientEvent>> events = new TreeMap<>();

    private ListView(AsOf asOf) {
        this.asOf = asOf;
    }

    /** A view without clients. */
    public static ListView asOf(AsOf asOf) {
        return new ListView(asOf);
    }

    /** Adds a client and its events, in any order. */
    public ListView with(Client client, ClientEvent... history) {
        return with(client, Arrays.asList(history));
    }

    /** Adds a client and its events, in any order. */
    public ListView with(Client client, List<? extends ClientEvent> history) {
        clients.put(client.id(), client);
        List<ClientEvent> known = new ArrayList<>(history);
        known.removeIf(e -> e.occurredAt().isAfter(asOf.validAt()));
        known.sort(ClientEvent.BY_TIME);
        events.put(client.id(), known);
        return this;
    }

    @Override
    public AsOf resolved() {
        return asOf;
    }

    @Override
    public Optional<Versioned<Client>> find(ClientId id) {
        return Optional.ofNullable(clients.get(id)).map(ListView::versioned);
    }

    @Override
    public CloseableIterator<ClientEvent> events(ClientId id, EventFilter filter) {
        return CloseableIterator.of(events.getOrDefault(id, List.of()).stream()
                .filter(filter::matches)
                .iterator());
    }

    @Override
    public ScanPlan plan(ClientScan scan) {
        return ScanPlan.inIdOrder(scan);
    }

    @Override
    public CloseableIterator<ClientRow> open(ScanPlan plan) {
        return CloseableIterator.of(
                clients.values().stream().map(c -> (ClientRow) new Row(c)).iterator());
    }

    @Override
    public void close() {}

    private static Versioned<Client> versioned(Client client) {
        return new Versioned<>(client, Revision.FIRST, SINCE_EVER);
    }

    private final class Row implements ClientRow {

        private final Client client;

        private Row(Client client) {
            this.client = client;
        }

        @Override
        public Versioned<Client> client() {
            return versioned(client);
        }

        @Override
        public CloseableIterator<ClientEvent> events(EventFilter filter) {
            return ListView.this.events(client.id(), filter);
        }
    }
}
