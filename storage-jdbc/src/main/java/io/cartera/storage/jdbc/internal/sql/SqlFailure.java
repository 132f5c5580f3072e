package io.cartera.storage.jdbc.internal.sql;

import java.sql.SQLException;

/** Carries a database failure through code that knows nothing of databases, back to where it is dealt with. */
final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    SqlFailure(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
