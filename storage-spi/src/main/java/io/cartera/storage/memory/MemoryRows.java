package io.cartera.storage.memory;

import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientRow;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Versioned;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a scan; a row ends when the next one is asked for, as that of a store that holds a cursor would. */
final class MemoryRows implements CloseableIterator<ClientRow> {

    /** A client as a view sees it, and how to come by its events. */
    record Seen(Versioned<Client> client, Function<EventFilter, Iterator<ClientEvent>> events) {}

    private final Iterator<Seen> clients;
    private final Runnable check;
    private Optional<Row> current = Optional.empty();
    private boolean closed;

    MemoryRows(Iterator<Seen> clients, Runnable check) {
        this.clients = clients;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        checkOpen();
        return clients.hasNext();
    }

    @Override
    public ClientRow next() {
        checkOpen();
        Row row = new Row(clients.next());
        current = Optional.of(row);
        return row;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void checkOpen() {
        check.run();
        if (closed) {
            throw new ClosedException("iterator");
        }
    }

    private final class Row implements ClientRow {

        private final Seen seen;

        Row(Seen seen) {
            this.seen = seen;
        }

        @Override
        public Versioned<Client> client() {
            return seen.client();
        }

        @Override
        public CloseableIterator<ClientEvent> events(EventFilter filter) {
            checkCurrent();
            return new CheckedIterator<>(seen.events().apply(filter), this::checkCurrent);
        }

        private void checkCurrent() {
            checkOpen();
            if (current.filter(row -> row == this).isEmpty()) {
                throw new ClosedException("row");
            }
        }
    }
}
