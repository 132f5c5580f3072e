package io.cartera.quickstart.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents tell the truth: their code compiles and prints what they say, and their names and links lead somewhere. */
class ReadmeTest {

    private static final Readme ROOT = Readme.of(Repository.ROOT.resolve("README.md"));
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder = Path.of("");

    static Stream<Path> documents() {
        return Repository.files(".md").stream().map(Repository.ROOT::relativize);
    }

    static Stream<Path> readmes() {
        return documents().filter(f -> f.endsWith("README.md"));
    }

    @Test
    void hasAReadmeInEveryModule() {
        assertThat(readmes())
                .extracting(f -> f.toString().replace(File.separatorChar, '/'))
                .contains(
                        "README.md",
                        "core/README.md",
                        "storage-spi/README.md",
                        "storage-jdbc/README.md",
                        "segmentation/README.md");
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void hasCodeThatCompiles(Path file) {
        List<String> blocks = Readme.of(Repository.ROOT.resolve(file)).blocks("java");
        for (String block : blocks) {
            assertThat(Compilation.of("Snippet", Snippets.compilable("Snippet", block), folder, CLASS_PATH))
                    .as(block)
                    .isEmpty();
        }
    }

    @Test
    void showsTwentyLinesThatPrintWhatTheySay() throws IOException, InterruptedException {
        String code = twentyLines();
        assertThat(code.lines()).hasSizeBetween(18, 22).allMatch(line -> line.length() <= 120);
        assertThat(Compilation.of("Twenty", Snippets.program("Twenty", code), folder, CLASS_PATH))
                .isEmpty();
        String promised = ROOT.text().replaceAll("(?s).*It prints `([^`]*)`.*", "$1");
        assertThat(printed("Twenty")).containsExactly(promised);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasLinksThatLeadSomewhere(Path file) {
        Path absolute = Repository.ROOT.resolve(file);
        assertThat(Readme.of(absolute).relativeLinks()).allSatisfy(link -> {
            int hash = link.indexOf('#');
            String path = hash < 0 ? link : link.substring(0, hash);
            Path target =
                    path.isEmpty() ? absolute : absolute.resolveSibling(path).normalize();
            assertThat(target).as(link).exists();
            if (hash >= 0) {
                assertThat(Readme.of(target).anchors()).as(link).contains(link.substring(hash + 1));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void namesInItsTablesOnlyTypesAndTestsThatExist(Path file) {
        Set<String> sources = Repository.files(".java").stream()
                .map(f -> f.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        assertThat(Readme.of(Repository.ROOT.resolve(file)).namesInTables())
                .allSatisfy(name -> assertThat(sources).contains(name.replaceAll("\\..*", "")));
    }

    @Test
    void findsTheNamesInTheTablesOfEachModule() {
        for (String module : List.of("core", "storage-spi", "storage-jdbc", "segmentation")) {
            assertThat(Readme.of(Repository.ROOT.resolve(module + "/README.md")).namesInTables())
                    .as(module)
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void namesTheSameTestCommandAsTheBuildMachine() {
        String command = Repository.text(Repository.ROOT.resolve(".ci/run"))
                .lines()
                .filter(line -> line.startsWith("exec "))
                .map(line -> line.substring("exec ".length()))
                .findFirst()
                .orElseThrow();
        assertThat(ROOT.blocks("")).contains(command + "\n");
        assertThat(Readme.of(Repository.ROOT.resolve("CONTRIBUTING.md")).blocks(""))
                .contains(command + "\n");
    }

    private static String twentyLines() {
        return Stream.of(ROOT.text().split("(?m)^## "))
                .filter(section -> section.startsWith("Twenty lines"))
                .map(section -> section.replaceAll("(?s).*?```java\\n(.*?)```.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> printed(String program) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + CLASS_PATH,
                        program)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }
}
