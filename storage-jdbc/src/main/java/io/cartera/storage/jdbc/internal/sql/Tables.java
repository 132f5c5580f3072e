package io.cartera.storage.jdbc.internal.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables: the tenant leads every primary key, instants are microseconds since 1970, and rows are known in
 * {@code [known_from, known_to)}.
 *
 * <p>Ids are UTF-8 bytes, so that no collation has a say in what is equal and which comes first.
 */
public final class Tables {

    /** The version of the tables; another one is not worked with. */
    public static final int VERSION = 1;

    /** The {@code known_to} of a row that is known still. */
    static final long STILL = Long.MAX_VALUE;

    /** The kinds of columns, for which each dialect has its type. */
    public enum Type {
        /** An id in UTF-8. */
        KEY,
        /** A short code in ASCII. */
        CODE,
        /** A whole number. */
        NUMBER,
        /** A position, a revision, or microseconds. */
        LONG,
        /** A document, or the beginning of a very long one. */
        BODY,
        /** The rest of a very long document, or null. */
        REST
    }

    private static final Map<String, Map<String, Type>> COLUMNS = new LinkedHashMap<>();

    private static final Map<String, List<String>> CONSTRAINTS = Map.of(
            "cartera_schema", List.of("PRIMARY KEY (version)"),
            "cartera_tenant", List.of("PRIMARY KEY (tenant)"),
            "cartera_commit",
                    List.of(
                            "PRIMARY KEY (tenant, change_set_id)",
                            "CONSTRAINT cartera_commit_order UNIQUE (tenant, position)",
                            "CONSTRAINT cartera_commit_time UNIQUE (tenant, recorded_at, position)"),
            "cartera_client", List.of("PRIMARY KEY (tenant, client_id, effective_from, known_from)"),
            // The key is the order in which a scan merges events with clients; the other finds an event and keeps it
            // unique.
            "cartera_event",
                    List.of(
                            "PRIMARY KEY (tenant, client_id, occurred_at, source, event_id, known_from)",
                            "CONSTRAINT cartera_event_id UNIQUE (tenant, source, event_id, known_to)"));

    static {
        COLUMNS.put("cartera_schema", columns("version", Type.NUMBER));
        COLUMNS.put("cartera_tenant", columns("tenant", Type.KEY, "position", Type.LONG, "recorded_at", Type.LONG));
        COLUMNS.put(
                "cartera_commit",
                columns(
                        "tenant", Type.KEY,
                        "change_set_id", Type.KEY,
                        "position", Type.LONG,
                        "recorded_at", Type.LONG,
                        "receipt", Type.BODY,
                        "receipt_rest", Type.REST));
        COLUMNS.put(
                "cartera_client",
                columns(
                        "tenant", Type.KEY,
                        "client_id", Type.KEY,
                        "effective_from", Type.LONG,
                        "known_from", Type.LONG,
                        "known_to", Type.LONG,
                        "revision", Type.LONG,
                        "form", Type.NUMBER,
                        "body", Type.BODY,
                        "body_rest", Type.REST));
        COLUMNS.put(
                "cartera_event",
                columns(
                        "tenant", Type.KEY,
                        "client_id", Type.KEY,
                        "source", Type.KEY,
                        "event_id", Type.KEY,
                        "kind", Type.CODE,
                        "occurred_at", Type.LONG,
                        "known_from", Type.LONG,
                        "known_to", Type.LONG,
                        "form", Type.NUMBER,
                        "body", Type.BODY,
                        "body_rest", Type.REST));
    }

    private Tables() {}

    /** The names of the columns of each table. */
    public static Map<String, List<String>> columns() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        COLUMNS.forEach((table, columns) -> names.put(table, List.copyOf(columns.keySet())));
        return names;
    }

    /** The statements that create the tables where they are not there. */
    public static List<String> creation(Dialect dialect) {
        List<String> statements = new ArrayList<>();
        COLUMNS.forEach((table, columns) -> {
            List<String> parts = new ArrayList<>();
            columns.forEach((name, type) ->
                    parts.add(name + " " + dialect.types().get(type) + (type == Type.REST ? "" : " NOT NULL")));
            parts.addAll(CONSTRAINTS.getOrDefault(table, List.of()));
            statements.add("CREATE TABLE IF NOT EXISTS " + table + " (" + String.join(", ", parts) + ")");
        });
        return statements;
    }

    private static Map<String, Type> columns(Object... namesAndTypes) {
        Map<String, Type> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            columns.put((String) namesAndTypes[i], (Type) namesAndTypes[i + 1]);
        }
        return columns;
    }
}
