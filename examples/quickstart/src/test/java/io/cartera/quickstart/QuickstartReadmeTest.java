package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartReadmeTest {

    private static final Pattern IN_TABLE = Pattern.compile("(?m)^\\| `(--[a-z-]+)");
    private static final Pattern IN_HELP = Pattern.compile("(?m)^ {2,}(?:-[a-zA-Z], )?(--[a-z-]+)");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Properties))`");

    @TempDir
    Path folder;

    private static String readme() throws IOException {
        return Files.readString(RealData.root().resolve("examples/quickstart/README.md"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> group(r)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }

    @Test
    void namesEveryOptionThatTheHelpNames() throws IOException {
        String help = new Cli(folder).run("analyse", "--help").out();

        Set<String> options = found(IN_HELP, help);

        assertThat(options).contains("--purchases", "--help").hasSizeGreaterThan(20);
        assertThat(found(IN_TABLE, readme())).isEqualTo(options);
    }

    @Test
    void namesTestsThatThereAre() throws IOException {
        List<String> tests = List.copyOf(found(TEST, readme()));

        assertThat(tests).hasSizeGreaterThan(5);
        assertThat(tests).allSatisfy(test -> {
            try (Stream<Path> files = Files.walk(RealData.root().resolve("examples/quickstart/src/test"))) {
                assertThat(files.map(file -> file.getFileName().toString())).contains(test + ".java");
            }
        });
    }
}
