package io.cartera.storage.memory;

import io.cartera.history.ClientEvent;
import java.util.Comparator;

/** An event of a client, and when it was known; amendments make several rows of one event. */
record EventRow(ClientEvent event, Interval known) {

    static final Comparator<EventRow> ORDER = Comparator.comparing(EventRow::event, ClientEvent.BY_TIME)
            .thenComparingLong(r -> r.known().from());
}
