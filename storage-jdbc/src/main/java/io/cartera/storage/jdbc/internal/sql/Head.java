package io.cartera.storage.jdbc.internal.sql;

import io.cartera.internal.Canonical;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.UnknownPositionException;
import io.cartera.storage.jdbc.internal.document.Documents;
import io.cartera.time.Knowledge;
import io.cartera.time.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A tenant's sequence of commits: its last position, and the receipts. */
final class Head {

    private static final String LAST = "SELECT position, recorded_at FROM cartera_tenant WHERE tenant = ?";
    private static final String FIRST = "INSERT INTO cartera_tenant (tenant, position, recorded_at) VALUES (?, 0, ?)";
    private static final String ADVANCE = "UPDATE cartera_tenant SET position = ?, recorded_at = ? WHERE tenant = ?";
    private static final String UP_TO =
            "SELECT MAX(position) FROM cartera_commit WHERE tenant = ? AND recorded_at <= ?";
    private static final String RECEIPT = "SELECT position, recorded_at, receipt, receipt_rest FROM cartera_commit"
            + " WHERE tenant = ? AND change_set_id = ?";
    private static final String COMMIT = "INSERT INTO cartera_commit"
            + " (tenant, change_set_id, position, recorded_at, receipt, receipt_rest) VALUES (?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Key tenant;

    /** The last commit: its position, and when it was recorded. */
    record Last(Position position, Instant recordedAt) {}

    Head(Connection connection, Key tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** Locks the tenant until the transaction ends, and tells its last commit. */
    Last lock() throws SQLException {
        Optional<Last> last = last(LAST + " FOR UPDATE");
        if (last.isPresent()) {
            return last.get();
        }
        try (PreparedStatement insert = connection.prepareStatement(FIRST)) {
            insert.setBytes(1, tenant.bytes());
            insert.setLong(2, Stored.micros(Canonical.FIRST_INSTANT));
            insert.executeUpdate();
        }
        return new Last(Position.START, Canonical.FIRST_INSTANT);
    }

    Position resolve(Knowledge knowledge) throws SQLException {
        if (knowledge instanceof Knowledge.AtInstant at) {
            return upTo(at.recordedAt());
        }
        Position last = last(LAST).map(Last::position).orElse(Position.START);
        if (knowledge instanceof Knowledge.AtPosition at) {
            if (at.position().compareTo(last) > 0) {
                throw new UnknownPositionException(at.position(), last);
            }
            return at.position();
        }
        return last;
    }

    Optional<CommitReceipt> receipt(ChangeSetId id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RECEIPT)) {
            query.setBytes(1, tenant.bytes());
            query.setBytes(2, Key.of(id.value()).bytes());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(receipt(id, row)) : Optional.empty();
            }
        }
    }

    void advance(CommitReceipt receipt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(COMMIT)) {
            insert.setBytes(1, tenant.bytes());
            insert.setBytes(2, Key.of(receipt.id().value()).bytes());
            insert.setLong(3, receipt.position().value());
            insert.setLong(4, Stored.micros(receipt.recordedAt()));
            Stored.bindBody(insert, 5, Documents.write(receipt.revisions()));
            insert.executeUpdate();
        }
        try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, receipt.position().value());
            update.setLong(2, Stored.micros(receipt.recordedAt()));
            update.setBytes(3, tenant.bytes());
            update.executeUpdate();
        }
    }

    private Optional<Last> last(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, tenant.bytes());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Last(new Position(row.getLong(1)), Stored.instant(row.getLong(2))))
                        : Optional.empty();
            }
        }
    }

    private Position upTo(Instant recordedAt) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(UP_TO)) {
            query.setBytes(1, tenant.bytes());
            query.setLong(2, Stored.micros(recordedAt));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Position(row.getLong(1));
            }
        }
    }

    private static CommitReceipt receipt(ChangeSetId id, ResultSet row) throws SQLException {
        return new CommitReceipt(
                id,
                new Position(row.getLong(1)),
                Stored.instant(row.getLong(2)),
                Documents.revisions(Stored.body(row, 3), () -> "cartera_commit, change set '" + id + "',"));
    }
}
