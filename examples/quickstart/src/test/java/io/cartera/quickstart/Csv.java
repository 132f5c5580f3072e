package io.cartera.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a CSV file by the names of its columns, read by another road than the quickstart's. */
final class Csv {

    private Csv() {}

    /** A row; a column that it lacks fails the test. */
    record Row(Map<String, String> fields) {
        String get(String column) {
            return Optional.ofNullable(fields.get(column)).orElseThrow(() -> new AssertionError("no " + column));
        }
    }

    /** Rows by a column that is different in each, in file order. */
    record Table(Map<String, Row> rows) {

        Row row(String key) {
            return Optional.ofNullable(rows.get(key)).orElseThrow(() -> new AssertionError("no row of " + key));
        }

        Set<String> keys() {
            return rows.keySet();
        }

        void forEach(BiConsumer<String, Row> each) {
            rows.forEach(each);
        }

        <T> Map<String, T> map(Function<String, String> key, Function<Row, T> value) {
            return rows.entrySet().stream()
                    .collect(Collectors.toMap(e -> key.apply(e.getKey()), e -> value.apply(e.getValue())));
        }
    }

    static List<Row> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(row -> new Row(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table table(Path file, String key) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        for (Row row : rows(file)) {
            if (byKey.put(row.get(key), row) != null) {
                throw new AssertionError(file + " has two rows of " + row.get(key));
            }
        }
        return new Table(byKey);
    }
}
