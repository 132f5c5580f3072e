package io.cartera.segment.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The checked tables of SPECIFICATION.md. */
final class Tables {

    private static final Path FILE = Path.of("SPECIFICATION.md");

    private Tables() {}

    /** The names of all tables that are marked as checked. */
    static List<String> names() {
        return lines().filter(l -> l.startsWith("<!-- checked: "))
                .map(l -> l.substring("<!-- checked: ".length(), l.length() - " -->".length()))
                .toList();
    }

    /**
     * Asserts that the columns that a table gives after the first few are those that are computed from them; a last column
     * beyond them is a remark.
     */
    static void check(String name, int given, int computed, UnaryOperator<List<String>> computation) {
        List<List<String>> rows = rows(name);
        assertThat(rows).as("the rows of the table '%s'", name).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.subList(given, given + computed))
                .as("%s", row)
                .isEqualTo(computation.apply(row.subList(0, given))));
    }

    private static List<List<String>> rows(String name) {
        return lines().dropWhile(l -> !l.equals("<!-- checked: " + name + " -->"))
                .skip(3)
                .takeWhile(l -> l.startsWith("|"))
                .map(Tables::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(c -> c.strip().replace("`", ""))
                .toList();
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(FILE).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
