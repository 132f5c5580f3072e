package io.cartera.storage.jdbc.internal.sql;

import io.cartera.history.ClientEvent;
import io.cartera.storage.jdbc.internal.document.Documents;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the events, its document not read yet. */
record StoredEvent(Key client, long occurredAt, Key source, Key id, int form, String body) {

    static final String COLUMNS = "client_id, occurred_at, source, event_id, form, body, body_rest";

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                Key.of(row.getBytes(1)),
                row.getLong(2),
                Key.of(row.getBytes(3)),
                Key.of(row.getBytes(4)),
                row.getInt(5),
                Stored.body(row, 6));
    }

    ClientEvent event() {
        return Documents.event(form, body, () -> "cartera_event, event '" + source + ":" + id + "',");
    }
}
