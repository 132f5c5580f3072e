package io.cartera.storage.jdbc.internal.sql;

import java.sql.SQLException;
import java.util.Map;

/** What differs from database to database. */
public interface Dialect {

    /** What a failure means for what comes next. */
    enum Failure {
        /** The transaction was rolled back, and the same may succeed now: a deadlock, a lock not had in time. */
        RETRYABLE,
        /** A row with the same key is there: another writer was first. */
        DUPLICATE,
        /** The connection is lost. */
        CONNECTION,
        /** Anything else. */
        OTHER
    }

    /** The database's own types. */
    Map<Tables.Type, String> types();

    /** What a failure means. */
    Failure classify(SQLException failure);
}
