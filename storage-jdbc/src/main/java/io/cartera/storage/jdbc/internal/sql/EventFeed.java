package io.cartera.storage.jdbc.internal.sql;

import java.util.List;
import java.util.Optional;

/** Goes along with the clients of a scan, a page of events at a time, and hands each client those that are its own. */
final class EventFeed {

    private final EventQuery query;
    private List<StoredEvent> page = List.of();
    private int next;
    private boolean more = true;

    EventFeed(EventQuery query) {
        this.query = query;
    }

    EventQuery query() {
        return query;
    }

    /** The events of the client, which must come after the one before; nothing where they run over the end of a page. */
    Optional<List<StoredEvent>> of(Key client) {
        while (next < page.size() && page.get(next).client().compareTo(client) < 0) {
            next++;
        }
        if (next == page.size() && more) {
            page = query.fromClient(client);
            next = 0;
            more = page.size() == EventQuery.PAGE;
        }
        int end = next;
        while (end < page.size() && page.get(end).client().equals(client)) {
            end++;
        }
        return end == page.size() && more ? Optional.empty() : Optional.of(page.subList(next, end));
    }
}
