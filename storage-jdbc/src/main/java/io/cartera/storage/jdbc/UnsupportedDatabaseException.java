package io.cartera.storage.jdbc;

import io.cartera.Stability;
import io.cartera.storage.StorageException;

/** The data source leads to a database that this adapter has no dialect for. */
@Stability(Stability.Level.EVOLVING)
public final class UnsupportedDatabaseException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that names the product. */
    public UnsupportedDatabaseException(String product) {
        super("unsupported-database", "there is no dialect for the database '" + product + "'; supported: H2");
    }
}
