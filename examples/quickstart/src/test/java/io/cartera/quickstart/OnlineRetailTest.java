package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.storage.Portfolio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop's invoice lines of a month through the command line, as they are and cleaned. */
class OnlineRetailTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> OPTIONS = List.of(
            "--columns",
            "client=CustomerID,order=InvoiceNo,product=StockCode,quantity=Quantity,price=UnitPrice,"
                    + "placedAt=InvoiceDate,country=Country",
            "--zone",
            "Europe/London",
            "--currency",
            "GBP",
            "--lang",
            "en");

    @TempDir
    Path folder;

    private static Path log() {
        return RealData.file("online_retail_dec2010/online_retail_2010-12.csv.gz");
    }

    /** The physical lines; no field of this file holds a line break. */
    private static List<String> physicalLines() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(log())), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    @Test
    void readsTheMonthAsItIs() throws IOException {
        RealRun run = new RealRun(folder).analysed(log(), OPTIONS);

        assertThat(run.clients().keys()).hasSize(948).contains("12347.0");
        assertThat(run.figure("clients")).isEqualTo("948");
        assertThat(run.figure("orders")).isEqualTo("1400");
        assertThat(run.figure("revenue")).isEqualTo("\"554604.02\"");
        assertThat(run.figure("rows_read")).isEqualTo("42481");
        assertThat(run.figure("rows_rejected")).isEqualTo("15631");
        assertThat(run.figure("duplicate_rows")).isEqualTo("500");
        assertThat(run.clients().rows().values().stream()
                        .map(row -> new BigDecimal(row.get("revenue")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("554604.02");
        rejectsPointAtTheirLines();
    }

    private void rejectsPointAtTheirLines() throws IOException {
        List<String> lines = physicalLines();
        List<Csv.Row> rejects = Csv.rows(folder.resolve("rejects.csv"));
        assertThat(rejects).hasSize(15_631);
        assertThat(rejects).allSatisfy(reject -> {
            assertThat(reject.get("row")).isEqualTo(lines.get(Integer.parseInt(reject.get("line")) - 1));
            assertThat(reject.get("reason")).contains("CustomerID");
        });
    }

    @Test
    void equalsThePublishedFiguresOfTheCleanedMonth() throws IOException {
        Csv.Table expected = Csv.table(RealData.file("online_retail_dec2010/expected_customers.csv"), "CustomerID");

        RealRun run = new RealRun(folder.resolve("out")).analysed(cleaned(), OPTIONS);

        Csv.Table found = run.clients();
        assertThat(run.figure("rows_read")).isEqualTo("26157");
        assertThat(run.figure("rows_rejected")).isEqualTo("0");
        assertThat(found.keys()).hasSize(885).hasSameSizeAs(expected.keys());
        expected.forEach((id, row) -> {
            Csv.Row client = found.row(id + ".0");
            assertThat(client.fields())
                    .as(id)
                    .containsEntry("orders", row.get("orders"))
                    .containsEntry("first_purchase", row.get("first").substring(0, 10))
                    .containsEntry("last_purchase", row.get("last").substring(0, 10));
            assertThat(new BigDecimal(client.get("revenue"))).as(id).isEqualByComparingTo(row.get("revenue"));
        });
        assertThat(run.<Map<String, List<Instant>>>stored(OnlineRetailTest::times))
                .isEqualTo(expected.map(
                        id -> id + ".0", row -> List.of(instant(row.get("first")), instant(row.get("last")))));
    }

    private static Instant instant(String written) {
        return LocalDateTime.parse(written, WRITTEN).atZone(LONDON).toInstant();
    }

    /** When the first and the last purchase of each client was, to the second. */
    private static Map<String, List<Instant>> times(Portfolio portfolio) {
        return Clients.ids(portfolio).stream().collect(Collectors.toMap(id -> id, id -> {
            List<ClientEvent> bought = Clients.events(portfolio, id);
            assertThat(bought).allMatch(Purchase.class::isInstance);
            return List.of(
                    bought.get(0).occurredAt(), bought.get(bought.size() - 1).occurredAt());
        }));
    }

    /** The rows with a client that are neither cancelled nor of a quantity or a price that is not positive. */
    private Path cleaned() throws IOException {
        Path all = folder.resolve("all.csv");
        List<String> lines = physicalLines();
        Files.write(all, lines);
        List<Csv.Row> rows = Csv.rows(all);
        StringBuilder kept = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            Csv.Row row = rows.get(i);
            if (!row.get("CustomerID").isEmpty()
                    && !row.get("InvoiceNo").startsWith("C")
                    && new BigDecimal(row.get("Quantity")).signum() > 0
                    && new BigDecimal(row.get("UnitPrice")).signum() > 0) {
                kept.append(lines.get(i + 1)).append('\n');
            }
        }
        return Files.writeString(folder.resolve("cleaned.csv"), kept);
    }
}
