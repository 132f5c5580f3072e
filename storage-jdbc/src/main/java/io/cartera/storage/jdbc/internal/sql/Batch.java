package io.cartera.storage.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement executed for many rows, a batch at a time. */
final class Batch implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final PreparedStatement statement;
    private int waiting;

    /** Binds the values of a row. */
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    Batch(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    void add(Binder row) throws SQLException {
        row.bind(statement);
        statement.addBatch();
        waiting++;
        if (waiting == ROWS) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
