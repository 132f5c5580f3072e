package io.cartera.storage.jdbc.internal.sql;

import io.cartera.history.ClientEvent;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import java.util.List;
import java.util.NoSuchElementException;

/** The events of one client, a page at a time; between two pages it holds nothing of the database. */
final class EventCursor implements CloseableIterator<ClientEvent> {

    private final EventQuery query;
    private final Key client;
    private final Runnable openCheck;
    private List<StoredEvent> page;
    private int next;
    private boolean closed;

    EventCursor(EventQuery query, Key client, Runnable openCheck) {
        this.query = query;
        this.client = client;
        this.openCheck = openCheck;
        this.page = query.ofClient(client, null);
    }

    @Override
    public boolean hasNext() {
        checkOpen();
        if (next == page.size() && page.size() == EventQuery.PAGE) {
            page = query.ofClient(client, page.get(next - 1));
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public ClientEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(next++).event();
    }

    @Override
    public void close() {
        closed = true;
        page = List.of();
        next = 0;
    }

    private void checkOpen() {
        openCheck.run();
        if (closed) {
            throw new ClosedException("iterator");
        }
    }
}
