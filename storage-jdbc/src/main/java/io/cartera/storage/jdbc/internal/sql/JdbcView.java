package io.cartera.storage.jdbc.internal.sql;

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
import java.util.Optional;

/** A view at a position: it holds no transaction and no connection, because every statement binds the position. */
final class JdbcView implements View {

    private final Runnable storeCheck;
    private final AsOf asOf;
    private final Snapshot snapshot;
    private boolean closed;

    JdbcView(Sessions sessions, Runnable storeCheck, Key tenant, AsOf asOf, Position position) {
        this.storeCheck = storeCheck;
        this.asOf = asOf.knowing(Knowledge.at(position));
        this.snapshot = new Snapshot(sessions, tenant, position.value(), asOf.validAt());
    }

    @Override
    public AsOf resolved() {
        checkOpen();
        return asOf;
    }

    @Override
    public Optional<Versioned<Client>> find(ClientId id) {
        checkOpen();
        return StoredVersion.validAt(
                Stored.micros(snapshot.validAt()), new ClientQuery(snapshot).versions(Key.of(id.value())));
    }

    @Override
    public CloseableIterator<ClientEvent> events(ClientId id, EventFilter filter) {
        checkOpen();
        return new EventCursor(new EventQuery(snapshot, filter), Key.of(id.value()), this::checkOpen);
    }

    @Override
    public ScanPlan plan(ClientScan scan) {
        checkOpen();
        return ScanPlan.inIdOrder(scan);
    }

    @Override
    public CloseableIterator<ClientRow> open(ScanPlan plan) {
        checkOpen();
        ClientScan scan = plan.scan();
        long limit = plan.limit() == ScanPlan.DoneBy.STORE && scan.limit().isPresent()
                ? scan.limit().getAsInt()
                : Long.MAX_VALUE;
        EventFeed feed = new EventFeed(new EventQuery(snapshot, scan.events()));
        return new ClientCursor(snapshot, feed, limit, this::checkOpen);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void checkOpen() {
        storeCheck.run();
        if (closed) {
            throw new ClosedException("view");
        }
    }
}
