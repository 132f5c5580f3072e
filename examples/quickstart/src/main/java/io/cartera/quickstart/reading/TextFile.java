package io.cartera.quickstart.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a file's bytes: unpacked where they are packed with gzip, whatever the name says, and without a byte order mark. */
final class TextFile {

    private TextFile() {}

    /**
     * Opens a file.
     *
     * @throws InputException if there is no such file, it cannot be read, or it is empty
     */
    static InputStream open(Path file) {
        if (!Files.exists(file)) {
            throw new InputException("There is no file " + Shown.quoted(file.toString()) + "; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new InputException(Shown.quoted(file.toString()) + " is a folder; name a CSV file in it");
        }
        try {
            return opened(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The failure of reading a file that is there. */
    static InputException unreadable(Path file, Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String why = cause instanceof AccessDeniedException
                ? "access is denied; change its permissions"
                : Shown.quoted(String.valueOf(cause.getMessage()))
                        + "; the file may be damaged or cut off: get it again";
        return new InputException(Shown.quoted(file.toString()) + " cannot be read: " + why, e);
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            InputStream text = startsWith(raw, 0x1F, 0x8B)
                    ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16)
                    : raw;
            if (startsWith(text, 0xEF, 0xBB, 0xBF)) {
                text.skipNBytes(3);
            }
            if (startsWith(text)) {
                return text;
            }
            throw new InputException(
                    Shown.quoted(file.toString()) + " is empty; give a CSV file whose first line names the columns");
        } catch (IOException | InputException e) {
            raw.close();
            throw e;
        }
    }

    /** Whether at least one more byte follows, and the next ones are these. */
    private static boolean startsWith(InputStream in, int... expected) throws IOException {
        in.mark(expected.length + 1);
        try {
            for (int b : expected) {
                if (in.read() != b) {
                    return false;
                }
            }
            return expected.length > 0 || in.read() >= 0;
        } finally {
            in.reset();
        }
    }
}
