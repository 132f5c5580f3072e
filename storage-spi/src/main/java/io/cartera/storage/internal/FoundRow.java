package io.cartera.storage.internal;

import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientRow;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;

/** A row of a sorted scan, met again after the scan: its events are asked for one client at a time. */
record FoundRow(View view, Versioned<Client> client) implements ClientRow {

    @Override
    public CloseableIterator<ClientEvent> events(EventFilter filter) {
        return view.events(client.value().id(), filter);
    }
}
