package io.cartera.storage.jdbc.internal.sql;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** H2, embedded or as a server; its binary strings compare by unsigned bytes, which for UTF-8 is the order of code points. */
final class H2Dialect implements Dialect {

    private static final int DUPLICATE_KEY = 23505;
    private static final int DEADLOCK = 40001;
    private static final int LOCK_TIMEOUT = 50200;
    private static final int CONCURRENT_UPDATE = 90131;
    private static final int OBJECT_CLOSED = 90007;
    private static final int CONNECTION_BROKEN = 90067;
    private static final int DATABASE_CLOSED = 90098;
    private static final int DATABASE_CLOSING = 90121;

    private static final Set<Integer> RETRYABLE = Set.of(DEADLOCK, LOCK_TIMEOUT, CONCURRENT_UPDATE);
    private static final Set<Integer> CONNECTION =
            Set.of(OBJECT_CLOSED, CONNECTION_BROKEN, DATABASE_CLOSED, DATABASE_CLOSING);

    @Override
    public Map<Tables.Type, String> types() {
        return Map.of(
                Tables.Type.KEY, "VARBINARY(1020)",
                Tables.Type.CODE, "VARCHAR(40)",
                Tables.Type.NUMBER, "INTEGER",
                Tables.Type.LONG, "BIGINT",
                // The most that H2 allows, in which a document of a million chars fits whole.
                Tables.Type.BODY, "VARCHAR(1048576)",
                Tables.Type.REST, "CLOB");
    }

    @Override
    public Failure classify(SQLException failure) {
        int code = failure.getErrorCode();
        if (code == DUPLICATE_KEY) {
            return Failure.DUPLICATE;
        }
        if (RETRYABLE.contains(code)) {
            return Failure.RETRYABLE;
        }
        String state = failure.getSQLState();
        return CONNECTION.contains(code) || (state != null && state.startsWith("08"))
                ? Failure.CONNECTION
                : Failure.OTHER;
    }
}
