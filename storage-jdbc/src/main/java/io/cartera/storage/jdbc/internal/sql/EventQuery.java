package io.cartera.storage.jdbc.internal.sql;

import io.cartera.history.EventKind;
import io.cartera.storage.EventFilter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of the events that a view shows and a filter lets through, each page one index range. */
final class EventQuery {

    /** How many events a page holds. */
    static final int PAGE = 1_000;

    private static final String VISIBLE = "SELECT " + StoredEvent.COLUMNS + " FROM cartera_event"
            + " WHERE tenant = ? AND known_from <= ? AND known_to > ? AND occurred_at <= ?";
    private static final String FROM = " AND occurred_at >= ?";
    private static final String TO = " AND occurred_at < ?";
    private static final String CLIENT = " AND client_id = ?";
    private static final String AFTER =
            " AND occurred_at >= ?" + " AND (occurred_at > ? OR source > ? OR (source = ? AND event_id > ?))";
    private static final String FROM_CLIENT = " AND client_id >= ?";
    private static final String ORDER = " ORDER BY tenant, client_id, occurred_at, source, event_id LIMIT " + PAGE;

    private final Snapshot snapshot;
    private final EventFilter filter;

    EventQuery(Snapshot snapshot, EventFilter filter) {
        this.snapshot = snapshot;
        this.filter = filter;
    }

    /** The events of a client after one of them, or from the first. */
    List<StoredEvent> ofClient(Key client, @Nullable StoredEvent after) {
        List<Object> bound = new ArrayList<>(List.of(client.bytes()));
        if (after != null) {
            bound.addAll(Arrays.asList(
                    after.occurredAt(),
                    after.occurredAt(),
                    after.source().bytes(),
                    after.source().bytes(),
                    after.id().bytes()));
        }
        return page(CLIENT + (after == null ? "" : AFTER), bound);
    }

    /** The events of clients in the order of their ids, from one on. */
    List<StoredEvent> fromClient(Key client) {
        return page(FROM_CLIENT, List.of(client.bytes()));
    }

    private List<StoredEvent> page(String where, List<Object> bound) {
        if (filter.isEmpty()) {
            return List.of();
        }
        return snapshot.sessions().read(c -> {
            List<Object> values = new ArrayList<>(List.of(
                    snapshot.tenant().bytes(),
                    snapshot.position(),
                    snapshot.position(),
                    Stored.micros(snapshot.validAt())));
            String sql = VISIBLE + filtering(values) + where + ORDER;
            values.addAll(bound);
            return fetch(c, sql, values);
        });
    }

    private String filtering(List<Object> values) {
        StringBuilder sql = new StringBuilder();
        filter.from().map(Stored::micros).ifPresent(from -> {
            sql.append(FROM);
            values.add(from);
        });
        filter.to().map(Stored::micros).ifPresent(to -> {
            sql.append(TO);
            values.add(to);
        });
        if (filter.kinds().size() < EventKind.values().length) {
            sql.append(" AND kind IN (?")
                    .append(", ?".repeat(filter.kinds().size() - 1))
                    .append(')');
            filter.kinds().forEach(kind -> values.add(Stored.kind(kind)));
        }
        return sql.toString();
    }

    private static List<StoredEvent> fetch(Connection connection, String sql, List<Object> values) throws SQLException {
        List<StoredEvent> page = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    page.add(StoredEvent.of(rows));
                }
            }
        }
        return page;
    }

    /** Whether everything that another filter lets through passes this query's filter too. */
    boolean covers(EventFilter other) {
        return filter.kinds().containsAll(other.kinds())
                && filter.from()
                        .map(f -> !other.from().orElse(Instant.MIN).isBefore(f))
                        .orElse(true)
                && filter.to()
                        .map(t -> !other.to().orElse(Instant.MAX).isAfter(t))
                        .orElse(true);
    }
}
