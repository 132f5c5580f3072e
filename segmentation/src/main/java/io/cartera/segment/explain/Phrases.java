package io.cartera.segment.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts of one language by key, each a whole in which numbered gaps are filled. */
final class Phrases {

    private final Map<String, String> texts;

    private Phrases(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The sentences of a language. */
    static Phrases sentences(Language language) {
        return read("phrases_" + language.code() + ".properties");
    }

    /** The names of operands, sources, cuts and problems in a language. */
    static Phrases names(Language language) {
        return read("names_" + language.code() + ".properties");
    }

    /** Opened by a class of this package, so that the module's own loader finds it although nothing is open. */
    private static Phrases read(String file) {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Phrases(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty)));
    }

    Map<String, String> texts() {
        return texts;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text of a key with its gaps filled; a gap's own braces are never read again. */
    String fill(String key, String... gaps) {
        String pattern = Objects.requireNonNull(texts.get(key), key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int end = pattern.indexOf('}', at);
            filled.append(pattern, from, at).append(gaps[Integer.parseInt(pattern, at + 1, end, 10)]);
            from = end + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    /** The text for one or for several of something. */
    String plural(String key, long count, String... gaps) {
        return fill(key + (count == 1 ? ".one" : ".other"), gaps);
    }
}
