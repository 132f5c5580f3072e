package io.cartera.storage.jdbc.internal.sql;

import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.internal.CodePoints;
import io.cartera.storage.internal.Effect;
import io.cartera.storage.internal.Effect.NewEvent;
import io.cartera.storage.internal.Effect.NewVersion;
import io.cartera.storage.internal.Effect.OwnedEvent;
import io.cartera.storage.internal.Effect.VersionKey;
import io.cartera.storage.jdbc.internal.document.Documents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes what a change set comes to: what ends first, so that its keys are free for what begins. */
final class EffectWriter {

    private static final String END_CLIENT = "UPDATE cartera_client SET known_to = ?"
            + " WHERE tenant = ? AND client_id = ? AND known_to = " + Tables.STILL;
    private static final String END_CLIENT_EVENTS = "UPDATE cartera_event SET known_to = ?"
            + " WHERE tenant = ? AND client_id = ? AND known_to = " + Tables.STILL;
    private static final String END_VERSION = "UPDATE cartera_client SET known_to = ?"
            + " WHERE tenant = ? AND client_id = ? AND effective_from = ? AND known_to = " + Tables.STILL;
    private static final String END_EVENT = "UPDATE cartera_event SET known_to = ?"
            + " WHERE tenant = ? AND source = ? AND event_id = ? AND known_to = " + Tables.STILL;
    private static final String BEGIN_VERSION = "INSERT INTO cartera_client"
            + " (known_from, tenant, client_id, effective_from, known_to, revision, form, body, body_rest)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String BEGIN_EVENT = "INSERT INTO cartera_event"
            + " (known_from, tenant, client_id, source, event_id, kind, occurred_at, known_to, form, body, body_rest)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** In the order of the primary key: rows that come in any order would visit every page of a large index again and again. */
    private static final Comparator<NewEvent> BY_KEY = Comparator.comparing(
                    (NewEvent e) -> e.client().value(), CodePoints.ORDER)
            .thenComparing(NewEvent::event, ClientEvent.BY_TIME);

    private final Connection connection;
    private final Key tenant;
    private final long position;
    private final EncodedChanges documents;

    /** Binds what is of a row after position and tenant, from the third parameter on. */
    private interface RowBinder<T> {
        void bind(java.sql.PreparedStatement statement, T row) throws SQLException;
    }

    EffectWriter(Connection connection, Key tenant, long position, EncodedChanges documents) {
        this.connection = connection;
        this.tenant = tenant;
        this.position = position;
        this.documents = documents;
    }

    void write(Effect effect) throws SQLException {
        each(END_CLIENT_EVENTS, effect.endedClients(), EffectWriter::client);
        each(END_CLIENT, effect.endedClients(), EffectWriter::client);
        each(END_VERSION, effect.endedVersions(), EffectWriter::version);
        each(END_EVENT, effect.endedEvents(), EffectWriter::event);
        begin(effect.versions(), effect.events());
    }

    private void begin(List<NewVersion> versions, List<NewEvent> events) throws SQLException {
        each(BEGIN_VERSION, versions, (s, v) -> {
            s.setBytes(3, Key.of(v.client().id().value()).bytes());
            s.setLong(4, Stored.micros(v.effectiveFrom()));
            s.setLong(5, Tables.STILL);
            s.setLong(6, v.revision().value());
            s.setInt(7, Documents.FORM);
            Stored.bindBody(s, 8, documents.of(v.client()));
        });
        each(BEGIN_EVENT, events.stream().sorted(BY_KEY).toList(), (s, e) -> {
            s.setBytes(3, Key.of(e.client().value()).bytes());
            s.setBytes(4, Key.of(e.event().id().source()).bytes());
            s.setBytes(5, Key.of(e.event().id().value()).bytes());
            s.setString(6, Stored.kind(e.event().kind()));
            s.setLong(7, Stored.micros(e.event().occurredAt()));
            s.setLong(8, Tables.STILL);
            s.setInt(9, Documents.FORM);
            Stored.bindBody(s, 10, documents.of(e.event()));
        });
    }

    private <T> void each(String sql, Collection<T> rows, RowBinder<T> binder) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Batch batch = new Batch(connection, sql)) {
            for (T row : rows) {
                batch.add(statement -> {
                    statement.setLong(1, position);
                    statement.setBytes(2, tenant.bytes());
                    binder.bind(statement, row);
                });
            }
            batch.flush();
        }
    }

    private static void client(java.sql.PreparedStatement statement, ClientId id) throws SQLException {
        statement.setBytes(3, Key.of(id.value()).bytes());
    }

    private static void version(java.sql.PreparedStatement statement, VersionKey key) throws SQLException {
        statement.setBytes(3, Key.of(key.client().value()).bytes());
        statement.setLong(4, Stored.micros(key.effectiveFrom()));
    }

    private static void event(java.sql.PreparedStatement statement, OwnedEvent key) throws SQLException {
        statement.setBytes(3, Key.of(key.event().source()).bytes());
        statement.setBytes(4, Key.of(key.event().value()).bytes());
    }
}
