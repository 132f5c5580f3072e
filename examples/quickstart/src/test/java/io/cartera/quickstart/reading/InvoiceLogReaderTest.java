package io.cartera.quickstart.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.SaleLine;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.reading.LogFormat.Duplicates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceLogReaderTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @TempDir
    Path folder;

    private final List<String> rejects = new ArrayList<>();

    private InvoiceLog read(byte[] content, DateFormat dates) throws IOException {
        LogFormat format = new LogFormat(
                ColumnNames.byKey("--columns", LogFormat.KEYS),
                dates,
                MADRID,
                Currency.getInstance("EUR"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Duplicates.KEEP);
        Path file = Files.write(folder.resolve("log.csv"), content);
        RejectSink sink = (line, reason, row) -> rejects.add(line + "|" + reason + "|" + row);
        return new InvoiceLogReader(format, Lang.EN, sink, rows -> {}).read(file);
    }

    private InvoiceLog read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8), DateFormat.iso(MADRID));
    }

    private static List<SaleLine> sold(InvoiceLog log) {
        return log.clients().stream()
                .flatMap(client -> client.orders().stream())
                .flatMap(order -> order.sold().stream())
                .map(LoggedLine::line)
                .toList();
    }

    private Instant at(String written, DateFormat dates) throws IOException {
        rejects.clear();
        String row = "client\tplacedAt\tamount\nA\t" + written + "\t1\n";
        InvoiceLog log = read(row.getBytes(StandardCharsets.UTF_8), dates);
        assertThat(rejects).isEmpty();
        return log.clients().get(0).first();
    }

    private void rejected(String header, String row, String reason) throws IOException {
        rejects.clear();
        InvoiceLog log = read(header + "\n" + row + "\nA,2024-01-01,1,1,0\n");

        assertThat(rejects).hasSize(1);
        assertThat(rejects.get(0)).startsWith("2|" + reason);
        assertThat(log.figures().rowsRead()).isEqualTo(2);
        assertThat(log.figures().rowsRejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tellsTheSeparatorFromTheHeaderOutsideQuotes(String separator) throws IOException {
        String other = separator.equals(",") ? ";" : ",";
        String header = String.join(separator, "client", "placedAt", "amount", "\"" + other.repeat(5) + "\"");
        InvoiceLog log = read(header + "\r\n" + String.join(separator, "A", "2024-01-01", "1.5", "") + "\r\n");

        assertThat(sold(log)).extracting(line -> line.net().toString()).containsExactly("1.5 EUR");
    }

    @Test
    void findsColumnsWhateverTheirCaseAndBlanks() throws IOException {
        assertThat(sold(read(" Client ,PLACEDAT,Amount\nA,2024-01-01,1\n"))).hasSize(1);
    }

    @Test
    void readsQuotedNewlinesAndCountsTheLinesOfTheFile() throws IOException {
        InvoiceLog log = read("client,placedAt,amount\n\"a\r\nb\",2024-01-01,1\n\nB,never,1\n");

        assertThat(log.clients()).extracting(ClientLog::id).containsExactly("a\r\nb");
        assertThat(rejects).hasSize(1).first().asString().startsWith("5|");
    }

    @Test
    void goesOnAfterTextBehindAClosingQuote() throws IOException {
        InvoiceLog log = read("client,placedAt,amount\n\"A\"x,2024-01-01,1\nB,2024-01-01,5\n");

        assertThat(log.clients()).extracting(ClientLog::id).containsExactly("Ax", "B");
    }

    @Test
    void rejectsALineWhoseQuoteIsNeverClosedAndReadsOnAfterIt() throws IOException {
        InvoiceLog log = read("client,placedAt,amount\nA,2024-01-01,1\nB,2024-01-01,\"5\nC,2024-01-01,1\n");

        assertThat(log.clients()).extracting(ClientLog::id).containsExactly("A", "C");
        assertThat(rejects).hasSize(1).first().asString().startsWith("3|a quote opens");
        assertThat(log.figures().rowsRead()).isEqualTo(3);
    }

    @Test
    void letsNoQuotedFieldOfALaterRowCloseAStrayQuote() throws IOException {
        InvoiceLog log = read("client,placedAt,amount\nA,2024-01-01,\"1\n\"B\",\"2024-01-01\",\"2\"\nC,2024-01-01,3\n");

        assertThat(log.clients()).extracting(ClientLog::id).containsExactly("B", "C");
        assertThat(rejects).hasSize(1).first().asString().startsWith("2|a quote opens");
    }

    @Test
    void rejectsAQuoteThatIsNotClosedWithinAThousandLines() throws IOException {
        String rows = "B,2024-01-01,2\n".repeat(1_500);

        InvoiceLog log = read("client,placedAt,amount\n\"A,2024-01-01,1\n" + rows + "C\",2024-01-01,3\n");

        assertThat(log.figures().rowsRead()).isEqualTo(1_502);
        assertThat(rejects).hasSize(1).first().asString().startsWith("2|a quote opens");
    }

    @Test
    void keepsTextAfterAClosingQuote() throws IOException {
        InvoiceLog log = read("client,placedAt,amount\n\"5\" pipes,2024-01-01,1\n");

        assertThat(log.clients()).extracting(ClientLog::id).containsExactly("5 pipes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "A,2024-01-01,1,1|5 fields|4 fields instead of 5",
                "A,2024-01-01,1,1,0,9|5 fields|6 fields instead of 5",
                "' ,2024-01-01,1,1,0'|blank|column 'client': the client is missing",
                "A,,1,1,0|no date|column 'placedAt': the value is missing",
                "A,2024-13-01,1,1,0|month|column 'placedAt': '2024-13-01' is not a date",
                "A,2024-02-30,1,1,0|day|column 'placedAt': '2024-02-30' is not a date",
                "A,0000-01-01,1,1,0|year|column 'placedAt': '0000-01-01' is not a date",
                "A,2024-01-01,,1,0|no number|column 'quantity': the value is missing",
                "A,2024-01-01,1,,0|no price|column 'price': the value is missing",
                "A,2024-01-01,one,1,0|word|column 'quantity': 'one' is not a number",
                "A,2024-01-01,1,NaN,0|NaN|column 'price': 'NaN' is not a number",
                "A,2024-01-01,1,1e999999999,0|exponent|column 'price': '1e999999999' is not a number",
                "A,2024-01-01,1,0x10,0|hex|column 'price': '0x10' is not a number",
                "A,2024-01-01,1,１,0|digits|column 'price': '１' is not a number",
                "A,2024-01-01,1,1.0000000001,0|decimals|column 'price': '1.0000000001' has more than 9 decimals",
                "A,2024-01-01,1,1e-10,0|decimals|column 'price': '1e-10' has more than 9 decimals",
                "A,2024-01-01,1,1000000000000000,0|digits|column 'price': '1000000000000000' has more than 15 digits",
                "A,2024-01-01,1e10,1e10,0|product|the amount 100000000000000000000 has more than 15 digits",
                "A,2024-01-01,1,1,1.01|discount|column 'discount': '1.01' does not lie between 0 and 1",
                "A,2024-01-01,1,1,-0.1|discount|column 'discount': '-0.1' does not lie between 0 and 1",
            })
    void rejectsARowWithItsReason(String row, String about, String reason) throws IOException {
        assertThat(about).isNotBlank();
        rejected("client,placedAt,quantity,price,discount", row, reason);
    }

    @Test
    void rejectsTextThatNoClientMayHave() throws IOException {
        rejected(
                "client,placedAt,quantity,price,discount",
                "a\u0000b,2024-01-01,1,1,0",
                "column 'client': 'a\\u0000b' holds");
        rejected(
                "client,placedAt,quantity,price,discount",
                "x".repeat(256) + ",2024-01-01,1,1,0",
                "column 'client': 'xxx");
    }

    @Test
    void rejectsARowThatIsNoUtf8AndReadsTheOthers() throws IOException {
        byte[] latin = "client,placedAt,amount\nPe\u00f1a,2024-01-01,1\nB,2024-01-01,1\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        InvoiceLog log = read(latin, DateFormat.iso(MADRID));

        assertThat(log.clients()).extracting(ClientLog::id).containsExactly("B");
        assertThat(rejects)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2|column 'client': ")
                .endsWith("|Pe\uFFFDa,2024-01-01,1");
    }

    @Test
    void acceptsARealReplacementCharacterAndCharactersBeyondTheBasicPlane() throws IOException {
        InvoiceLog log = read("client,placedAt,amount\n\uFFFD,2024-01-01,1\n" + "😀".repeat(255) + ",2024-01-01,1\n");

        assertThat(rejects).isEmpty();
        assertThat(log.clients()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "+1.50,1.5",
        ".5,0.5",
        "5.,5",
        "1.5E2,150",
        "2e-3,0.002",
        "' 7 ',7",
        "0,0",
        "-0,0",
        "999999999999999,999999999999999"
    })
    void readsNumbers(String written, String expected) throws IOException {
        InvoiceLog log = read("client,placedAt,amount\nA,2024-01-01," + written + "\n");

        assertThat(sold(log).get(0).net().amount()).isEqualByComparingTo(expected);
    }

    @Test
    void takesTheSignOfAReturnOff() throws IOException {
        InvoiceLog log = read(
                "client,order,placedAt,quantity,price,amount\nA,1,2024-01-01,-2,5,\nA,1,2024-01-01,-2,,10\nA,1,2024-01-01,-2,,-10\nA,1,2024-01-01,2,,-10\n");
        LoggedOrder order = log.clients().get(0).orders().iterator().next();

        assertThat(order.returned())
                .extracting(
                        line -> line.line().quantity() + " for " + line.line().net())
                .containsExactly("2 for 10 EUR", "2 for 10 EUR", "2 for 10 EUR");
        assertThat(order.sold())
                .extracting(line -> line.line().net().toString())
                .containsExactly("-10 EUR");
    }

    @Test
    void takesTheCountryOfTheEarliestRowThatNamesOne() throws IOException {
        InvoiceLog log =
                read("client,placedAt,amount,country\nA,2024-01-03,1,France\nA,2024-01-02,1,Spain\nA,2024-01-01,1,\n");

        assertThat(log.clients().get(0).country()).contains("Spain");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01,2024-06-30T22:00:00Z",
        "2024-07-01 10:00,2024-07-01T08:00:00Z",
        "2024-07-01T10:00:30,2024-07-01T08:00:30Z",
        "2024-07-01 10:00:30.123456789,2024-07-01T08:00:30.123456Z",
        "2024-07-01T10:00:30.5Z,2024-07-01T10:00:30.500Z",
        "2024-07-01 10:00:30+05:30,2024-07-01T04:30:30Z",
        "2024-07-01 10:00 +0530,2024-07-01T04:30:00Z",
        "2024-03-31 02:30,2024-03-31T01:30:00Z",
        "2024-10-27 02:30,2024-10-27T00:30:00Z",
    })
    void readsIsoDatesInTheZone(String written, Instant expected) throws IOException {
        assertThat(at(written, DateFormat.iso(MADRID))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "M/d/yyyy,7/1/2024,2024-07-01T00:00:00Z",
        "dd/MM/yyyy HH:mm,01/07/2024 13:05,2024-07-01T13:05:00Z",
        "d MMM uuuu h:mm a,1 jul 2024 1:05 PM,2024-07-01T13:05:00Z",
        "yy-MM-dd,24-07-01,2024-07-01T00:00:00Z",
        "yyyyMMddHHmmssXX,20240701130500+0200,2024-07-01T11:05:00Z",
    })
    void readsDatesByAPattern(String pattern, String written, Instant expected) throws IOException {
        assertThat(at(written, DateFormat.of("--date-format", pattern, ZoneOffset.UTC)))
                .isEqualTo(expected);
    }

    @Test
    void isStrictAboutDatesOfAPattern() throws IOException {
        DateFormat format = DateFormat.of("--date-format", "d/M/yyyy", ZoneOffset.UTC);

        assertThat(format.parse("31/2/2024")).isEmpty();
        assertThat(format.parse("1/2/2024 10:00")).isEmpty();
    }

    @Test
    void knowsTheLastDayInTheZone() throws IOException {
        assertThat(read("client,placedAt,amount\nA,2024-06-30T22:30:00Z,1\n").lastDay())
                .contains(java.time.LocalDate.of(2024, 7, 1));
        assertThat(read("client,placedAt,amount\n").lastDay()).isEmpty();
    }
}
