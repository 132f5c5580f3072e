package io.cartera.quickstart.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our jars are modules at run time too: they name all that they need, and open what is looked up by reflection. */
class ModulePathTest {

    private static final Set<String> OURS = Set.of(
            "io.cartera.core",
            "io.cartera.storage",
            "io.cartera.storage.jdbc",
            "io.cartera.segmentation",
            "io.cartera.quickstart");

    @TempDir
    Path folder = Path.of("");

    @Test
    void resolveAsNamedModules() {
        Configuration resolved =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(paths()), ModuleFinder.of(), OURS);
        assertThat(resolved.modules()).extracting(ResolvedModule::name).containsAll(OURS);
        assertThat(resolved.modules())
                .as("a module of ours that needs one without a descriptor could not be linked")
                .noneMatch(m -> m.reference().descriptor().isAutomatic());
        assertThat(needs(resolved, "io.cartera.core"))
                .containsExactlyInAnyOrder("com.google.common", "com.google.common.util.concurrent.internal");
        assertThat(needs(resolved, "io.cartera.segmentation"))
                .contains("io.cartera.core", "io.cartera.storage")
                .doesNotContain("io.cartera.storage.jdbc", "java.sql");
    }

    @Test
    void doTheMainJobOnTheModulePath() throws IOException, InterruptedException {
        Path log = Files.writeString(
                folder.resolve("invoices.csv"),
                """
                client,order,placedAt,amount
                Ana,1,2024-01-05,10.50
                Ana,2,2024-03-01,20
                Luis,3,2024-02-01,5
                """);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        Stream.of(paths()).map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        "com.h2database",
                        "--module",
                        "io.cartera.quickstart/io.cartera.quickstart.Main",
                        "analyse",
                        "--purchases",
                        log.toString(),
                        "--columns",
                        "client=client,order=order,placedAt=placedAt,amount=amount",
                        "--out",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(folder.resolve("out/clients.csv")).content().contains("Ana").contains("Luis");
        assertThat(folder.resolve("out/report.html")).isNotEmptyFile();
    }

    /** Everything of the class path that is a module with a descriptor, and the database, which has none. */
    private static Path[] paths() {
        List<Path> paths = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!entry.isEmpty() && Files.exists(path) && isModule(path)) {
                paths.add(path);
            }
        }
        return paths.toArray(Path[]::new);
    }

    private static boolean isModule(Path path) {
        try {
            return ModuleFinder.of(path).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .anyMatch(d -> !d.isAutomatic() || d.name().equals("com.h2database"));
        } catch (FindException e) {
            return false;
        }
    }

    /** All that a module needs, directly or not, less the JDK's modules other than {@code java.sql}. */
    private static Set<String> needs(Configuration resolved, String module) {
        Set<String> found = new TreeSet<>();
        collect(resolved.findModule(module).orElseThrow(), found);
        return found;
    }

    private static void collect(ResolvedModule module, Set<String> found) {
        Set<String> required = module.reference().descriptor().requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        for (ResolvedModule read : module.reads()) {
            String name = read.name();
            boolean ofTheJdk = read.reference()
                    .location()
                    .map(URI::getScheme)
                    .filter("jrt"::equals)
                    .isPresent();
            if (required.contains(name) && (!ofTheJdk || name.equals("java.sql")) && found.add(name)) {
                collect(read, found);
            }
        }
    }
}
