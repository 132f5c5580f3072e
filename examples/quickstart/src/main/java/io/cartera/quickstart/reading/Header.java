package io.cartera.quickstart.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of a file's columns. */
final class Header {

    private static final int MOST_SHOWN = 40;

    private final Path file;
    private final List<String> names;

    Header(Path file, List<String> names) {
        this.file = file;
        this.names = List.copyOf(names);
    }

    int size() {
        return names.size();
    }

    /** Whether a column has the name, as {@link #indexOf} finds it. */
    boolean has(String name) {
        return !matches(name).isEmpty();
    }

    /**
     * The index of the column of a name: the one that has it exactly, else the only one that has it but for blanks and case.
     *
     * @throws InputException if no column or more than one has it
     */
    int indexOf(String option, String name) {
        List<Integer> found = matches(name);
        if (found.size() == 1) {
            return found.get(0);
        }
        String what = found.isEmpty() ? " has no column " : " has more than one column ";
        throw new InputException(option + ": " + Shown.quoted(file.toString()) + what + Shown.quoted(name)
                + "; its columns are " + shown());
    }

    /** The names, for a message. */
    String shown() {
        return names.stream().limit(MOST_SHOWN).map(Shown::quoted).collect(Collectors.joining(", "))
                + (names.size() > MOST_SHOWN ? ", …" : "");
    }

    private List<Integer> matches(String name) {
        List<Integer> exact = where(name::equals);
        String wanted = folded(name);
        return exact.isEmpty() ? where(n -> folded(n).equals(wanted)) : exact;
    }

    private List<Integer> where(Predicate<String> test) {
        return IntStream.range(0, names.size())
                .filter(i -> test.test(names.get(i)))
                .boxed()
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
