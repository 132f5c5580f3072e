package io.cartera.storage.jdbc.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The client versions that a view shows. */
final class ClientQuery {

    /** How many versions a page holds. */
    static final int PAGE = 500;

    private static final String VISIBLE = "SELECT " + StoredVersion.COLUMNS + " FROM cartera_client"
            + " WHERE tenant = ? AND known_from <= ? AND known_to > ?";
    private static final String ONE = VISIBLE + " AND client_id = ?";
    private static final String ORDER = " ORDER BY tenant, client_id, effective_from LIMIT " + PAGE;
    private static final String AFTER =
            VISIBLE + " AND client_id >= ? AND (client_id > ? OR effective_from > ?)" + ORDER;

    private final Snapshot snapshot;

    private interface Binder {
        void bind(PreparedStatement query) throws SQLException;
    }

    ClientQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Every version of a client. */
    List<StoredVersion> versions(Key client) {
        return fetch(ONE, query -> query.setBytes(4, client.bytes()));
    }

    /** A page of versions by client and time, after one of them, or from the first. */
    List<StoredVersion> after(@Nullable StoredVersion last) {
        if (last == null) {
            return fetch(VISIBLE + ORDER, query -> {});
        }
        return fetch(AFTER, query -> {
            query.setBytes(4, last.client().bytes());
            query.setBytes(5, last.client().bytes());
            query.setLong(6, last.effectiveFrom());
        });
    }

    private List<StoredVersion> fetch(String sql, Binder binder) {
        return snapshot.sessions().read(connection -> {
            List<StoredVersion> page = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, snapshot.tenant().bytes());
                query.setLong(2, snapshot.position());
                query.setLong(3, snapshot.position());
                binder.bind(query);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        page.add(StoredVersion.of(rows));
                    }
                }
            }
            return page;
        });
    }
}
