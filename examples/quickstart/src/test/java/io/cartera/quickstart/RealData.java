package io.cartera.quickstart;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of real portfolios, which lie beside the repository and not in it. */
final class RealData {

    private RealData() {}

    /** A file of the data; where it is absent the test is skipped and says so. */
    static Path file(String name) {
        Path file = folder().resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }

    private static Path folder() {
        return Stream.of(System.getProperty("cartera.data"), System.getenv("CARTERA_DATA"))
                .filter(given -> given != null && !given.isBlank() && !given.startsWith("${"))
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> root().resolve("../shared/data"));
    }

    /** The repository's root: the highest folder above this module that has a build file, examples lying one deeper. */
    static Path root() {
        Path root = Path.of("").toAbsolutePath();
        int gap = 0;
        for (Path above : ancestors(root)) {
            boolean module = Files.exists(above.resolve("pom.xml"));
            root = module ? above : root;
            gap = module ? 0 : gap + 1;
            if (gap > 1) {
                break;
            }
        }
        return root;
    }

    private static List<Path> ancestors(Path folder) {
        return Stream.iterate(Optional.of(folder), Optional::isPresent, f -> f.map(Path::getParent))
                .flatMap(Optional::stream)
                .toList();
    }
}
