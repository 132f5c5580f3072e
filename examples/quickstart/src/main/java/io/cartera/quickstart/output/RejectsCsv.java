package io.cartera.quickstart.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.cartera.Stability;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * {@code rejects.csv}: the rows that could not be used, with where they begin and why, written while the file is read.
 *
 * <p>The file appears when it is {@linkplain #complete() complete}; it then has its header even where nothing was rejected, so
 * that no list of an earlier run is left to mislead. Not thread-safe.
 */
@Stability(Stability.Level.EVOLVING)
public final class RejectsCsv implements Closeable {

    private final AtomicFile file;
    private final CsvWriter csv;
    private long count;

    /**
     * Begins the file.
     *
     * @throws IOException if it cannot be written
     */
    public RejectsCsv(Path target) throws IOException {
        file = new AtomicFile(target);
        csv = CsvWriter.builder().build(file.writer());
        csv.writeRecord("line", "reason", "row");
    }

    /**
     * Adds a row.
     *
     * @param line the line of the file in which the row begins; the header is line 1
     * @param reason why it could not be used
     * @param row the row as written
     */
    public void add(long line, String reason, String row) {
        csv.writeRecord(Long.toString(line), reason, row);
        count++;
    }

    /** How many rows were added. */
    public long count() {
        return count;
    }

    /**
     * Puts the file in its place.
     *
     * @throws IOException if it cannot be written
     */
    public void complete() throws IOException {
        csv.flush();
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
