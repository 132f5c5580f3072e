package io.cartera.quickstart.reading;

import io.cartera.Stability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a file holds what, as an option says it: {@code key=name,key=name}.
 *
 * <p>A comma belongs to a name unless {@code key=} follows it, so that names with commas need no quoting.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class ColumnNames {

    private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*\\w+\\s*=)");

    private final String option;
    private final Map<String, String> names;
    private final boolean given;

    private ColumnNames(String option, Map<String, String> names, boolean given) {
        this.option = option;
        this.names = names;
        this.given = given;
    }

    /** Without the option the columns are called like the keys, and those that the file lacks are left out. */
    public static ColumnNames byKey(String option, List<String> keys) {
        Map<String, String> names = new LinkedHashMap<>();
        keys.forEach(key -> names.put(key, key));
        return new ColumnNames(option, names, false);
    }

    /**
     * Parses the value of an option.
     *
     * @throws InputException if it is not written so, or a key is unknown or given twice
     */
    public static ColumnNames parse(String option, String value, List<String> keys) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : BETWEEN.split(value, -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0 || pair.substring(equals + 1).isBlank()) {
                throw InputException.option(
                        option,
                        value,
                        Shown.quoted(pair) + " is not key=column; write for example " + keys.get(0) + "=Name");
            }
            String key = pair.substring(0, equals).strip();
            if (!keys.contains(key)) {
                throw InputException.option(
                        option,
                        value,
                        "unknown key " + Shown.quoted(key) + "; the keys are " + String.join(", ", keys));
            }
            if (names.put(key, pair.substring(equals + 1)) != null) {
                throw InputException.option(option, value, "the key '" + key + "' is given twice; give it once");
            }
        }
        return new ColumnNames(option, names, true);
    }

    /** Whether the key has a column as far as the option tells. */
    boolean names(String key) {
        return names.containsKey(key);
    }

    /** Refuses an option that names no column for a key. */
    void mustName(String key, String value) {
        if (!names(key)) {
            throw InputException.option(option, value, "no column is named for '" + key + "'; add " + key + "=NAME");
        }
    }

    /** The column's name as the option gives it, else the key. */
    String nameOf(String key) {
        return names.getOrDefault(key, key);
    }

    /** The column of a key in a file, or nothing where it has none. */
    Optional<Integer> find(String key, Header header) {
        String name = names.get(key);
        if (name == null || (!given && !header.has(name))) {
            return Optional.empty();
        }
        return Optional.of(header.indexOf(option, name));
    }

    /** The column of a key that the file must have. */
    int require(String key, Header header) {
        return find(key, header)
                .orElseThrow(() -> new InputException(option + ": no column is named for '" + key + "'; write " + key
                        + "=NAME with one of " + header.shown()));
    }
}
