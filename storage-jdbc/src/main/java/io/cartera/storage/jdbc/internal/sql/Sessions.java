package io.cartera.storage.jdbc.internal.sql;

import io.cartera.storage.ChangeSetId;
import io.cartera.storage.OutcomeUnknownException;
import io.cartera.storage.UnavailableException;
import io.cartera.storage.jdbc.internal.sql.Dialect.Failure;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Borrows a connection for one piece of work, gives it back as it was, and says what a failure means; thread-safe. */
public final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final DataSource source;
    private final Dialect dialect;

    /** Work on a connection. */
    public interface Work<R> {
        /** Does the work. */
        R on(Connection connection) throws SQLException;
    }

    /** A step of giving a connection back. */
    private interface Return {
        void run() throws SQLException;
    }

    /** Sessions on a data source. */
    public Sessions(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /** Reads; whatever transaction the pool had begun is ended. */
    public <R> R read(Work<R> work) {
        try {
            Connection connection = source.getConnection();
            try {
                return work.on(connection);
            } finally {
                quietly(() -> endTransaction(connection));
                quietly(connection::close);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** Writes in one transaction; what another writer got in the way of is tried again. */
    <R> R write(ChangeSetId id, Work<R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(id, work);
            } catch (SQLException e) {
                Failure failure = dialect.classify(e);
                boolean again = failure == Failure.RETRYABLE || failure == Failure.DUPLICATE;
                if (!again || attempt == ATTEMPTS) {
                    throw unavailable(e);
                }
                LOG.debug("A commit met {} and is tried again, attempt {}", failure, attempt);
                pause(attempt, e);
            }
        }
    }

    private <R> R once(ChangeSetId id, Work<R> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return inTransaction(connection, id, work);
        } finally {
            quietly(connection::close);
        }
    }

    private <R> R inTransaction(Connection connection, ChangeSetId id, Work<R> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            R result = work.on(connection);
            commit(connection, id);
            committed = true;
            return result;
        } finally {
            boolean undo = !committed;
            quietly(() -> restore(connection, undo, autoCommit, isolation));
        }
    }

    /** Only a failure that says that it rolled back leaves the outcome known. */
    private void commit(Connection connection, ChangeSetId id) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (dialect.classify(e) == Failure.RETRYABLE) {
                throw e;
            }
            throw new OutcomeUnknownException(id, e);
        }
    }

    private static void restore(Connection connection, boolean undo, boolean autoCommit, int isolation)
            throws SQLException {
        if (undo) {
            connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
        connection.setTransactionIsolation(isolation);
    }

    private static void endTransaction(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    /** What fails here fails on a connection that the pool throws away, and must not hide how the work ended. */
    private static void quietly(Return step) {
        try {
            step.run();
        } catch (SQLException e) {
            LOG.debug("A connection could not be given back as it was", e);
        }
    }

    private static void pause(int attempt, SQLException cause) {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the wait for another writer was interrupted", cause);
        }
    }

    private UnavailableException unavailable(SQLException e) {
        String what = dialect.classify(e) == Failure.CONNECTION
                ? "the database cannot be reached"
                : "the database refused a statement, SQL state " + e.getSQLState();
        return new UnavailableException(what, e);
    }
}
