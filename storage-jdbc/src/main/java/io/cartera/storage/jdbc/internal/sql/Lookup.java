package io.cartera.storage.jdbc.internal.sql;

import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.storage.internal.StoredState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is stored now of the clients and events that a change set touches; used under the tenant's lock. */
final class Lookup implements StoredState, AutoCloseable {

    private static final String CLIENT =
            "SELECT MAX(revision), MAX(known_to) FROM cartera_client" + " WHERE tenant = ? AND client_id = ?";
    private static final String EVENT = "SELECT client_id FROM cartera_event"
            + " WHERE tenant = ? AND source = ? AND event_id = ? AND known_to = " + Tables.STILL;

    private final PreparedStatement client;
    private final PreparedStatement event;
    private final Map<ClientId, StoredClient> clients = new HashMap<>();

    Lookup(Connection connection, Key tenant) throws SQLException {
        this.client = connection.prepareStatement(CLIENT);
        this.event = connection.prepareStatement(EVENT);
        client.setBytes(1, tenant.bytes());
        event.setBytes(1, tenant.bytes());
    }

    @Override
    public StoredClient client(ClientId id) {
        return clients.computeIfAbsent(id, this::find);
    }

    private StoredClient find(ClientId id) {
        try {
            client.setBytes(2, Key.of(id.value()).bytes());
            try (ResultSet row = client.executeQuery()) {
                row.next();
                long revision = row.getLong(1);
                return row.wasNull() ? StoredClient.NEVER : new StoredClient(revision, row.getLong(2) == Tables.STILL);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public Optional<ClientId> ownerOf(ExternalId id) {
        try {
            event.setBytes(2, Key.of(id.source()).bytes());
            event.setBytes(3, Key.of(id.value()).bytes());
            try (ResultSet row = event.executeQuery()) {
                return row.next()
                        ? Optional.of(new ClientId(Key.of(row.getBytes(1)).toString()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public void close() throws SQLException {
        client.close();
        event.close();
    }
}
