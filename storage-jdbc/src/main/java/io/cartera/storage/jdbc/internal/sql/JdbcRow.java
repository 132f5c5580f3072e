package io.cartera.storage.jdbc.internal.sql;

import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientRow;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a scan: its events come from the feed that goes along, or where that does not have them, from a cursor. */
final class JdbcRow implements ClientRow {

    private final Versioned<Client> client;
    private final Key key;
    private final EventFeed feed;
    private final Snapshot snapshot;
    private final Runnable openCheck;
    private @Nullable List<StoredEvent> fed;
    private boolean asked;
    private boolean ended;

    JdbcRow(Versioned<Client> client, Key key, EventFeed feed, Snapshot snapshot, Runnable openCheck) {
        this.client = client;
        this.key = key;
        this.feed = feed;
        this.snapshot = snapshot;
        this.openCheck = openCheck;
    }

    @Override
    public Versioned<Client> client() {
        return client;
    }

    @Override
    public CloseableIterator<ClientEvent> events(EventFilter filter) {
        checkCurrent();
        if (feed.query().covers(filter)) {
            List<StoredEvent> own = fed();
            if (own != null) {
                return CloseableIterator.of(own.stream()
                        .map(StoredEvent::event)
                        .filter(filter::matches)
                        .iterator());
            }
        }
        return new EventCursor(new EventQuery(snapshot, filter), key, this::checkCurrent);
    }

    /** Refuses what comes later: the feed has gone on, and would have no events for this client. */
    void end() {
        ended = true;
    }

    private void checkCurrent() {
        openCheck.run();
        if (ended) {
            throw new ClosedException("row");
        }
    }

    /** The feed goes on and is asked once; the row may be asked often. */
    private @Nullable List<StoredEvent> fed() {
        if (!asked) {
            asked = true;
            fed = feed.of(key).orElse(null);
        }
        return fed;
    }
}
