package io.cartera.storage.jdbc;

import io.cartera.storage.UnavailableException;
import io.cartera.storage.jdbc.internal.sql.Dialect;
import io.cartera.storage.jdbc.internal.sql.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks a data source which database it leads to. */
final class Databases {

    private Databases() {}

    static Dialect dialectOf(DataSource source) {
        String product = productOf(source);
        return Dialects.of(product).orElseThrow(() -> new UnsupportedDatabaseException(product));
    }

    private static String productOf(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new UnavailableException("the database cannot be reached", e);
        }
    }
}
