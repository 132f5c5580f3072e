package io.cartera.quickstart.output;

import io.cartera.Stability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.StringJoiner;

/** {@code summary.json}: what was read and what came of it, for programs. */
@Stability(Stability.Level.EVOLVING)
public final class SummaryJson {

    private SummaryJson() {}

    /**
     * Writes the file, instead of one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Portrait portrait) throws IOException {
        AtomicFile.write(file, writer -> writer.write(text(portrait)));
    }

    static String text(Portrait portrait) {
        ImportFigures figures = portrait.figures();
        return new StringJoiner(",\n  ", "{\n  ", "\n}\n")
                .add("\"rows_read\": " + figures.rowsRead())
                .add("\"rows_rejected\": " + figures.rowsRejected())
                .add("\"duplicate_rows\": " + figures.duplicateRows())
                .add("\"clients\": " + portrait.clients().size())
                .add("\"orders\": " + portrait.orders())
                .add("\"revenue\": " + JsonText.quoted(Decimals.plain(portrait.revenue())))
                .add("\"segments\": " + segments(portrait))
                .toString();
    }

    private static String segments(Portrait portrait) {
        if (portrait.segments().isEmpty()) {
            return "{}";
        }
        StringJoiner out = new StringJoiner(",\n    ", "{\n    ", "\n  }");
        for (SegmentCount segment : portrait.segments()) {
            out.add(JsonText.quoted(segment.name()) + ": " + segment.count());
        }
        return out.toString();
    }
}
