package io.cartera.storage.jdbc.internal.sql;

import io.cartera.client.Client;
import io.cartera.storage.ClientRow;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import io.cartera.storage.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clients of a scan in the order of their ids, a page at a time; between two pages it holds nothing of the database. */
final class ClientCursor implements CloseableIterator<ClientRow> {

    private final ClientQuery clients;
    private final EventFeed events;
    private final Snapshot snapshot;
    private final Runnable openCheck;
    private long left;
    private List<StoredVersion> page = List.of();
    private int at;
    private @Nullable StoredVersion last;
    private boolean exhausted;
    private @Nullable JdbcRow ready;
    private @Nullable JdbcRow current;
    private boolean closed;

    ClientCursor(Snapshot snapshot, EventFeed events, long limit, Runnable openCheck) {
        this.clients = new ClientQuery(snapshot);
        this.events = events;
        this.snapshot = snapshot;
        this.openCheck = openCheck;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        checkOpen();
        while (ready == null && left > 0 && peek() != null) {
            List<StoredVersion> versions = versionsOfNextClient();
            Optional<Versioned<Client>> valid = StoredVersion.validAt(Stored.micros(snapshot.validAt()), versions);
            if (valid.isPresent()) {
                left--;
                ready = new JdbcRow(valid.get(), versions.get(0).client(), events, snapshot, this::checkOpen);
            }
        }
        return ready != null;
    }

    @Override
    public ClientRow next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        if (current != null) {
            current.end();
        }
        JdbcRow row = ready;
        current = row;
        ready = null;
        return row;
    }

    private List<StoredVersion> versionsOfNextClient() {
        List<StoredVersion> versions = new ArrayList<>();
        StoredVersion version = peek();
        while (version != null
                && (versions.isEmpty() || versions.get(0).client().equals(version.client()))) {
            versions.add(version);
            at++;
            version = peek();
        }
        return versions;
    }

    private @Nullable StoredVersion peek() {
        if (at == page.size() && !exhausted) {
            page = clients.after(last);
            at = 0;
            exhausted = page.size() < ClientQuery.PAGE;
            last = page.isEmpty() ? null : page.get(page.size() - 1);
        }
        return at < page.size() ? page.get(at) : null;
    }

    @Override
    public void close() {
        closed = true;
        page = List.of();
        ready = null;
    }

    private void checkOpen() {
        openCheck.run();
        if (closed) {
            throw new ClosedException("iterator");
        }
    }
}
