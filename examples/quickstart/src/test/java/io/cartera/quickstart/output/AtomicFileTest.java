package io.cartera.quickstart.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void createsTheFolderAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("a/b/out.txt");
        AtomicFile.write(file, w -> w.write("ñandú"));
        assertThat(file).hasContent("ñandú");
        assertThat(names(folder.resolve("a/b"))).containsExactly("out.txt");
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, w -> {
                    w.write("half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("out.txt");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void showsNothingBeforeItIsComplete() throws IOException {
        Path file = folder.resolve("out.txt");
        try (AtomicFile atomic = new AtomicFile(file)) {
            atomic.writer().write("x");
            assertThat(file).doesNotExist();
            atomic.complete();
            assertThat(file).hasContent("x");
        }
        assertThat(file).hasContent("x");
    }
}
