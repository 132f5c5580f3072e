package io.cartera.storage.jdbc;

import io.cartera.storage.jdbc.internal.sql.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the tables that are there with those that are needed. */
final class SchemaCheck {

    private SchemaCheck() {}

    /** Refuses missing tables and columns and another version, all that is missing at once. */
    static void check(Connection connection) throws SQLException {
        Map<String, Set<String>> found = columns(connection);
        StringBuilder missing = new StringBuilder();
        Tables.columns().forEach((table, columns) -> describeMissing(table, columns, found, missing));
        if (missing.length() > 0) {
            throw new SchemaException(missing + "create the tables with JdbcSchema.createIfAbsent()");
        }
        int version = version(connection).orElse(0);
        if (version != Tables.VERSION) {
            throw new SchemaException(
                    "the tables have version " + version + ", and version " + Tables.VERSION + " is needed");
        }
    }

    /** The version that the tables say they have. */
    static Optional<Integer> version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(version) FROM cartera_schema")) {
            row.next();
            int version = row.getInt(1);
            return row.wasNull() ? Optional.empty() : Optional.of(version);
        }
    }

    private static void describeMissing(
            String table, List<String> columns, Map<String, Set<String>> found, StringBuilder missing) {
        Set<String> there = found.getOrDefault(table, Set.of());
        if (there.isEmpty()) {
            missing.append("the table ").append(table).append(" is missing; ");
            return;
        }
        columns.stream().filter(column -> !there.contains(column)).forEach(column -> missing.append("the column ")
                .append(table)
                .append('.')
                .append(column)
                .append(" is missing; "));
    }

    private static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> columns = new HashMap<>();
        String schema = connection.getSchema();
        try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), schema, null, null)) {
            while (rows.next()) {
                // The driver takes a name for a pattern, in which an underscore stands for any character.
                if (schema != null && !schema.equals(rows.getString("TABLE_SCHEM"))) {
                    continue;
                }
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                columns.computeIfAbsent(table, t -> new HashSet<>())
                        .add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
