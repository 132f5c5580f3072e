package io.cartera.quickstart.output;

import io.cartera.Stability;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A text file that appears whole or not at all: it is written beside its place and moved there when it is complete.
 *
 * <p>Closing it without {@link #complete()} leaves what was there before. Not thread-safe.
 */
@Stability(Stability.Level.EVOLVING)
public final class AtomicFile implements Closeable {

    private final Path target;
    private final Path part;
    private final Writer writer;

    /**
     * Begins a file in UTF-8; its folder is created where it is missing.
     *
     * @throws IOException if the folder or the file beside the target cannot be written
     */
    public AtomicFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(part.getParent());
        this.writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    }

    /** What writes. */
    @FunctionalInterface
    public interface Content {
        /** Writes the whole text. */
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Writes a whole file.
     *
     * @throws IOException if it cannot be written; the target is then as before
     */
    public static void write(Path target, Content content) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            content.writeTo(file.writer());
            file.complete();
        }
    }

    /** Where the text goes. */
    public Writer writer() {
        return writer;
    }

    /**
     * Puts the file in its place, instead of one that is there.
     *
     * @throws IOException if it cannot be written or moved
     */
    public void complete() throws IOException {
        writer.close();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems cannot; the file is complete by now, so the plain move is next best.
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(part);
    }
}
