package io.cartera.storage.jdbc.internal.sql;

import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import io.cartera.storage.Change;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.jdbc.internal.document.Documents;
import java.util.IdentityHashMap;

/** The documents of a change set, made before the tenant is locked, so that others wait as short as can be. */
final class EncodedChanges {

    private final IdentityHashMap<Object, String> documents = new IdentityHashMap<>();

    EncodedChanges(ChangeSet changes) {
        for (Change change : changes.changes()) {
            if (change instanceof Change.InsertClient insert) {
                add(insert.client());
            } else if (change instanceof Change.ReplaceClient replace) {
                add(replace.client());
            } else if (change instanceof Change.AppendEvents append) {
                append.events().forEach(this::add);
            } else if (change instanceof Change.AmendEvent amend) {
                add(amend.event());
            }
        }
    }

    private void add(Client client) {
        documents.put(client, Documents.write(client));
    }

    private void add(ClientEvent event) {
        documents.put(event, Documents.write(event));
    }

    String of(Object value) {
        String document = documents.get(value);
        if (document == null) {
            throw new IllegalStateException("a value of the change set was not encoded");
        }
        return document;
    }
}
