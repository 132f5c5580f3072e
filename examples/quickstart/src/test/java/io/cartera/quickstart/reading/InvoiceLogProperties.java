package io.cartera.quickstart.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.reading.LogFormat.Duplicates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvoiceLogProperties {

    /** A row of a log as it was meant. */
    record Meant(String client, String order, LocalDate day, int quantity, int cents) {}

    @Provide
    Arbitrary<List<Meant>> logs() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withChars("ab,;\t\"'\n /\\é€😀")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(text -> text.replaceAll("[\\uD800-\\uDFFF]", "ß"))
                .filter(text -> !text.isBlank());
        return Combinators.combine(
                        ids,
                        ids,
                        Arbitraries.integers().between(0, 5000).map(n -> LocalDate.of(2015, 1, 1)
                                .plusDays(n)),
                        Arbitraries.integers().between(-5, 50),
                        Arbitraries.integers().between(0, 1_000_000))
                .as(Meant::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void aWrittenLogIsReadBackEqual(
            @ForAll("logs") List<Meant> rows,
            @ForAll("separators") char separator,
            @ForAll boolean quoteAll,
            @ForAll("lineEnds") String lineEnd)
            throws IOException {
        StringBuilder csv = new StringBuilder();
        record(csv, List.of("client", "order", "placedAt", "quantity", "price"), separator, quoteAll, lineEnd);
        for (Meant row : rows) {
            String price = java.math.BigDecimal.valueOf(row.cents(), 2).toPlainString();
            List<String> fields =
                    List.of(row.client(), row.order(), row.day().toString(), Integer.toString(row.quantity()), price);
            record(csv, fields, separator, quoteAll, lineEnd);
        }

        assertThat(told(read(csv.toString()))).containsExactlyInAnyOrderElementsOf(meant(rows));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }

    private static void record(StringBuilder csv, List<String> fields, char separator, boolean quoteAll, String end) {
        csv.append(fields.stream()
                        .map(f ->
                                quoteAll || f.matches("(?s).*[,;\t\"\n\r].*") ? '"' + f.replace("\"", "\"\"") + '"' : f)
                        .collect(Collectors.joining(String.valueOf(separator))))
                .append(end);
    }

    private static List<String> meant(List<Meant> rows) {
        return rows.stream()
                .map(row -> String.join(
                        "|",
                        row.client(),
                        row.order(),
                        row.day().toString(),
                        row.quantity() < 0 ? "back" : "out",
                        Integer.toString(Math.abs(row.quantity())),
                        Long.toString(Math.abs((long) row.quantity()) * row.cents())))
                .toList();
    }

    private static List<String> told(InvoiceLog log) {
        List<String> told = new ArrayList<>();
        for (ClientLog client : log.clients()) {
            for (LoggedOrder order : client.orders()) {
                order.sold().forEach(line -> told.add(told(client, order, "out", line)));
                order.returned().forEach(line -> told.add(told(client, order, "back", line)));
            }
        }
        return told;
    }

    private static String told(ClientLog client, LoggedOrder order, String direction, LoggedLine line) {
        return String.join(
                "|",
                client.id(),
                order.id(),
                line.at().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                direction,
                line.line().quantity().toPlainString(),
                line.line().net().amount().movePointRight(2).toBigIntegerExact().toString());
    }

    private static InvoiceLog read(String csv) throws IOException {
        LogFormat format = new LogFormat(
                ColumnNames.byKey("--columns", LogFormat.KEYS),
                DateFormat.iso(ZoneOffset.UTC),
                ZoneOffset.UTC,
                Currency.getInstance("EUR"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Duplicates.KEEP);
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.writeString(file, csv);
            RejectSink sink = (line, reason, row) -> {
                throw new AssertionError(line + ": " + reason + ": " + row);
            };
            return new InvoiceLogReader(format, Lang.EN, sink, rows -> {}).read(file);
        } finally {
            Files.delete(file);
        }
    }
}
