package io.cartera.storage.memory;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import io.cartera.storage.EventFilter;
import io.cartera.storage.ScanPlan;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Knowledge;
import io.cartera.time.Position;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** A view at a position. */
final class MemoryView implements View {

    private final MemoryStore store;
    private final NavigableMap<ClientId, History> clients;
    private final AsOf asOf;
    private final long position;
    private boolean closed;

    MemoryView(MemoryStore store, NavigableMap<ClientId, History> clients, AsOf asOf, Position position) {
        this.store = store;
        this.clients = clients;
        this.asOf = asOf.knowing(Knowledge.at(position));
        this.position = position.value();
    }

    @Override
    public AsOf resolved() {
        checkOpen();
        return asOf;
    }

    @Override
    public Optional<Versioned<Client>> find(ClientId id) {
        checkOpen();
        return Optional.ofNullable(clients.get(id)).flatMap(h -> h.find(asOf, position));
    }

    @Override
    public CloseableIterator<ClientEvent> events(ClientId id, EventFilter filter) {
        checkOpen();
        History history = clients.get(id);
        return history == null
                ? CloseableIterator.of(Stream.<ClientEvent>empty().iterator())
                : new CheckedIterator<>(history.events(asOf, position, filter), this::checkOpen);
    }

    @Override
    public ScanPlan plan(ClientScan scan) {
        checkOpen();
        return ScanPlan.inIdOrder(scan);
    }

    @Override
    public CloseableIterator<ClientRow> open(ScanPlan plan) {
        checkOpen();
        Stream<MemoryRows.Seen> rows = clients.values().stream().flatMap(h -> seen(h).stream());
        boolean limited =
                plan.limit() == ScanPlan.DoneBy.STORE && plan.scan().limit().isPresent();
        Stream<MemoryRows.Seen> wanted =
                limited ? rows.limit(plan.scan().limit().getAsInt()) : rows;
        return new MemoryRows(wanted.iterator(), this::checkOpen);
    }

    private Optional<MemoryRows.Seen> seen(History history) {
        return history.find(asOf, position)
                .map(c -> new MemoryRows.Seen(c, filter -> history.events(asOf, position, filter)));
    }

    @Override
    public void close() {
        closed = true;
    }

    private void checkOpen() {
        store.checkOpen();
        if (closed) {
            throw new ClosedException("view");
        }
    }
}
