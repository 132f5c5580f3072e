package io.cartera.storage.jdbc;

import io.cartera.Stability;
import io.cartera.storage.StorageException;

/** The database's tables are not those that this version works with; the message says what is missing or different. */
@Stability(Stability.Level.EVOLVING)
public final class SchemaException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is wrong. */
    public SchemaException(String message) {
        super("schema", message);
    }
}
