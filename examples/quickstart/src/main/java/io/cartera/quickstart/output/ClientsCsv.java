package io.cartera.quickstart.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.cartera.Stability;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code clients.csv}: one row per client, by rank, as RFC 4180 in UTF-8.
 *
 * <p>Ids are data and stay as written, even where a spreadsheet would read one as a formula.
 */
@Stability(Stability.Level.EVOLVING)
public final class ClientsCsv {

    private static final List<String> HEADER = List.of(
            "client",
            "status",
            "segments",
            "recency_days",
            "orders",
            "revenue",
            "first_purchase",
            "last_purchase",
            "r",
            "f",
            "m",
            "abc",
            "priority",
            "rank");

    private ClientsCsv() {}

    /**
     * Writes the file, instead of one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Portrait portrait) throws IOException {
        AtomicFile.write(file, writer -> write(writer, portrait));
    }

    private static void write(Writer writer, Portrait portrait) throws IOException {
        // Not closed here: the file is only complete once it was moved to its place.
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(HEADER);
        for (ClientLine client : portrait.clients()) {
            csv.writeRecord(row(client));
        }
        csv.flush();
    }

    private static List<String> row(ClientLine c) {
        return List.of(
                c.id(),
                c.status(),
                String.join("|", c.segments()),
                text(c.recencyDays()),
                Long.toString(c.orders()),
                Decimals.plain(c.revenue()),
                text(c.firstPurchase()),
                text(c.lastPurchase()),
                text(c.r()),
                text(c.f()),
                text(c.m()),
                c.abc(),
                Decimals.plain(c.priority()),
                Long.toString(c.rank()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
