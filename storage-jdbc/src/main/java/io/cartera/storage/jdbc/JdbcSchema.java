package io.cartera.storage.jdbc;

import io.cartera.Stability;
import io.cartera.storage.jdbc.internal.sql.Dialect;
import io.cartera.storage.jdbc.internal.sql.Sessions;
import io.cartera.storage.jdbc.internal.sql.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of a {@link JdbcStore}, in the default schema of a data source; every name begins with {@code cartera_}. */
@Stability(Stability.Level.EVOLVING)
public final class JdbcSchema {

    private final Sessions sessions;
    private final Dialect dialect;

    private JdbcSchema(DataSource source) {
        this.dialect = Databases.dialectOf(source);
        this.sessions = new Sessions(source, dialect);
    }

    /**
     * The schema of a data source.
     *
     * @throws UnsupportedDatabaseException if there is no dialect for its database
     * @throws io.cartera.storage.UnavailableException if the database cannot be reached
     */
    public static JdbcSchema of(DataSource source) {
        return new JdbcSchema(source);
    }

    /**
     * Creates the tables that are not there; needs the right to create tables, which a {@link JdbcStore} does not.
     *
     * <p>Several processes may do so at once.
     *
     * @throws SchemaException if tables of another version are there
     */
    public void createIfAbsent() {
        sessions.<Boolean>read(connection -> {
            boolean autoCommit = connection.getAutoCommit();
            try (Statement statement = connection.createStatement()) {
                for (String sql : Tables.creation(dialect)) {
                    statement.execute(sql);
                }
            }
            if (SchemaCheck.version(connection).isEmpty()) {
                writeVersion(connection);
            }
            if (!autoCommit) {
                connection.commit();
            }
            return true;
        });
        validate();
    }

    private void writeVersion(Connection connection) throws SQLException {
        String sql = "INSERT INTO cartera_schema (version) VALUES (?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, Tables.VERSION);
            insert.executeUpdate();
        } catch (SQLException e) {
            // Another process that started at the same time was first; the check that follows tells whether it agrees.
            if (dialect.classify(e) != Dialect.Failure.DUPLICATE) {
                throw e;
            }
        }
    }

    /**
     * Checks that the tables are those of this version.
     *
     * @throws SchemaException if a table or a column is missing or the version is another; it says which
     */
    public void validate() {
        sessions.<Boolean>read(connection -> {
            SchemaCheck.check(connection);
            return true;
        });
    }
}
