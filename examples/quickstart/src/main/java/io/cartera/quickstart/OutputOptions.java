package io.cartera.quickstart;

import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.reading.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options about what is written; the demonstration has them, too. */
final class OutputOptions {

    private static final int MOST_TOP = 1_000_000;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "cartera-out",
            description = "Folder for the results (default: ${DEFAULT-VALUE})")
    private String out = "cartera-out";

    @Option(
            names = "--lang",
            paramLabel = "es|en",
            defaultValue = "es",
            description = "Language of the results (default: ${DEFAULT-VALUE})")
    private String lang = "es";

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "Length of the top list (default: ${DEFAULT-VALUE})")
    private String top = "20";

    Lang lang() {
        return Values.lang("--lang", lang);
    }

    int top() {
        return Values.number("--top", top, 0, MOST_TOP);
    }

    /** The folder, created where it is missing. */
    Path folder() {
        try {
            Path folder = Path.of(out);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw InputException.option("--out", out, "it is a file; name a folder");
            }
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return folder;
            }
        } catch (IOException | InvalidPathException e) {
            throw unusable(e);
        }
        throw unusable(new IOException("not writable"));
    }

    private InputException unusable(Exception cause) {
        return new InputException(
                "--out '" + out + "': the folder cannot be created or written; name another one", cause);
    }
}
