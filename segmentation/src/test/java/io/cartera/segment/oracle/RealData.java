package io.cartera.segment.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Reads the real data, which are no part of the repository; tests over them are skipped where they are absent. */
final class RealData {

    private RealData() {}

    /** Whether there are any. */
    static boolean isPresent() {
        return Files.isDirectory(folder());
    }

    /** Skips the test at hand where there are none. */
    static void assumePresent() {
        Assumptions.assumeTrue(isPresent(), () -> "skipped: the real data are absent, there is no " + folder());
    }

    /** The rows of a CSV file by the names of its header. */
    static List<NamedCsvRecord> rows(String file) {
        Path path = folder().resolve(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that a property or a variable names, else the one beside the repository. */
    private static Path folder() {
        return Stream.of(System.getProperty("cartera.data"), System.getenv("CARTERA_DATA"))
                .flatMap(Stream::ofNullable)
                .filter(f -> !f.isBlank() && !f.startsWith("${"))
                .map(Path::of)
                .findFirst()
                .or(RealData::besideTheRepository)
                .orElse(Path.of("absent"));
    }

    private static Optional<Path> besideTheRepository() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("segmentation").resolve("pom.xml"))) {
                return Optional.of(at.resolveSibling("shared").resolve("data"));
            }
        }
        return Optional.empty();
    }
}
