package io.cartera.storage;

import io.cartera.client.Client;
import io.cartera.history.ClientEvent;

/** A row of a sorted scan, met again after the scan: its events are asked for one client at a time. */
record FoundRow(View view, Versioned<Client> client) implements ClientRow {

    @Override
    public CloseableIterator<ClientEvent> events(EventFilter filter) {
        return view.events(client.value().id(), filter);
    }
}
