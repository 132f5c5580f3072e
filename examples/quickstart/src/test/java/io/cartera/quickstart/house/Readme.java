package io.cartera.quickstart.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document holds: its blocks of code, its links, its headings and its tables. */
final class Readme {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern NAME = Pattern.compile("`(\\p{Lu}\\w*(?:\\.\\p{Lu}\\w*)*)`");

    private final Path file;
    private final String text;

    private Readme(Path file) {
        this.file = file;
        this.text = Repository.text(file);
    }

    static Readme of(Path file) {
        return new Readme(file);
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The blocks in a language, in their order. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(m -> m.group(1).equals(language))
                .map(m -> m.group(2))
                .toList();
    }

    /** The targets of links to other files or to headings of this one. */
    List<String> relativeLinks() {
        return prose(LINK, text)
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .toList();
    }

    /** The anchors of the headings, as hosts of repositories write them. */
    List<String> anchors() {
        return prose(HEADING, text)
                .map(h -> h.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The names of types in the rows of the tables whose last column holds tests. */
    List<String> namesInTables() {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("|")) {
                inside = false;
            } else if (inside) {
                names.addAll(prose(NAME, line).toList());
            } else {
                inside = line.matches(".*\\| (Test|Property) \\|");
            }
        }
        return names;
    }

    private static Stream<String> prose(Pattern pattern, String where) {
        return pattern.matcher(BLOCK.matcher(where).replaceAll("")).results().map((MatchResult m) -> m.group(1));
    }
}
