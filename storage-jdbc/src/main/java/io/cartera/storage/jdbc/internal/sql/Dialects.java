package io.cartera.storage.jdbc.internal.sql;

import io.cartera.storage.UnavailableException;
import io.cartera.storage.jdbc.UnsupportedDatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Chooses the dialect by what the database says of itself. */
public final class Dialects {

    private static final Map<String, Dialect> BY_PRODUCT = Map.of("H2", new H2Dialect());

    private Dialects() {}

    /** The dialect of a data source's database. */
    public static Dialect of(DataSource source) {
        String product;
        try (Connection connection = source.getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new UnavailableException("the database cannot be reached", e);
        }
        Dialect dialect = BY_PRODUCT.get(product);
        if (dialect == null) {
            throw new UnsupportedDatabaseException(product);
        }
        return dialect;
    }
}
