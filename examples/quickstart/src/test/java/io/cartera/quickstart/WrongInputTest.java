package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongInputTest {

    private static final String LOG = "client,order,placedAt,quantity,price\nA,1,2024-01-01,1,10\n";

    @TempDir
    Path folder;

    private Cli cli;
    private Path log;

    @BeforeEach
    void aGoodLog() {
        cli = new Cli(folder);
        log = cli.file("log.csv", LOG);
    }

    private static void refused(Cli.Outcome outcome, String value, String cure) {
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains(value, cure);
        assertThat(outcome.err()).startsWith("cartera-quickstart: ").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--clients | ~~ | write a path",
                "--zone | Europe/Madridd | Europe/Madrid",
                "--currency | EURO | EUR",
                "--currency | eur | EUR",
                "--as-of | 31.12.2024 | 2024-12-31",
                "--as-of | 2024-02-30 | 2024-12-31",
                "--price-scale | 10 | 0 to 9",
                "--price-scale | two | 0 to 9",
                "--discount-scale | -1 | 0 to 9",
                "--date-format | qqqqqqq | dd/MM/yyyy",
                "--date-format | HH:mm | dd/MM/yyyy",
                "--date-format | yyyy-MM | dd/MM/yyyy",
                "--date-format | yyyy-MM-dd hh | dd/MM/yyyy",
                "--quantiles | deciles | nearest-rank, type7, rank-bands, rfm-package",
                "--abc | 95,80 | 80,95",
                "--abc | 80 | 80,95",
                "--abc | 80,101 | 80,95",
                "--abc | 0,95 | 80,95",
                "--active-days | 0 | 1 to",
                "--active-days | x | 1 to",
                "--top | -1 | 0 to",
                "--lang | fr | es or en",
                "--source | ~ ~ | not blank",
                "--store | mysql://host | jdbc:h2:file:",
                "--store | jdbc:nosuch:thing | jdbc:h2:file:",
                "--columns | client | key=column",
                "--columns | client=,placedAt=d,amount=a | key=column",
                "--columns | cliente=c,placedAt=d,amount=a | client, order, product",
                "--columns | client=a,client=b,placedAt=c,amount=d | once",
                "--columns | client=client,placedAt=placedAt | quantity=NAME",
                "--columns | client=client,amount=price | placedAt=NAME",
                "--columns | placedAt=placedAt,amount=price | client=NAME",
                "--columns | client=Kunde,placedAt=placedAt,amount=price | 'client', 'order', 'placedAt'",
                "--client-columns | id=client | --clients FILE",
            })
    void namesTheValueAndTheCureOfAWrongOption(String option, String value, String cure) {
        Cli.Outcome outcome = cli.analyse(log, option, value);

        refused(outcome, value.contains("Kunde") ? "Kunde" : value, cure);
        assertThat(outcome.err()).contains(option);
    }

    @Test
    void refusesClientColumnsWithoutAnId() {
        refused(
                cli.analyse(log, "--clients", log.toString(), "--client-columns", "name=client"),
                "name=client",
                "id=NAME");
    }

    @Test
    void refusesClientColumnsThatTheFileLacks() {
        refused(cli.analyse(log, "--clients", log.toString(), "--client-columns", "id=Kunde"), "Kunde", "'client'");
    }

    @Test
    void refusesAnUnknownOption() {
        refused(cli.analyse(log, "--colums", "client=a"), "--colums", "--help");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        refused(cli.analyse(log, "--zone"), "--zone", "--help");
    }

    @Test
    void refusesAnOptionThatIsGivenTwice() {
        refused(cli.analyse(log, "--zone", "UTC", "--zone", "UTC"), "--zone", "--help");
    }

    @Test
    void asksForThePurchases() {
        refused(cli.run("analyse", "--out", cli.out().toString()), "--purchases", "--help");
    }

    @Test
    void refusesAnUnknownCommand() {
        refused(cli.run("analise"), "analise", "--help");
    }

    @Test
    void refusesAMissingFile() {
        refused(cli.analyse(folder.resolve("none.csv")), "none.csv", "check the path");
        refused(cli.analyse(log, "--clients", folder.resolve("nobody.csv").toString()), "nobody.csv", "check the path");
    }

    @Test
    void refusesAFolder() {
        refused(cli.analyse(folder), folder.toString(), "name a CSV file");
    }

    @Test
    void refusesAnEmptyFile() {
        Path empty = cli.file("empty.csv", "");

        refused(cli.analyse(empty), "empty.csv", "first line names the columns");
        refused(cli.analyse(log, "--clients", empty.toString()), "empty.csv", "first line names the columns");
    }

    @Test
    void refusesAFileOfABomOrBlankLinesAlone() {
        refused(cli.analyse(cli.file("bom.csv", "\uFEFF")), "bom.csv", "first line names the columns");
        refused(cli.analyse(cli.file("lines.csv", "\n\n")), "lines.csv", "CSV UTF-8");
    }

    @Test
    void refusesABinaryFile() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        byte[] utf16 = "client,order\n".getBytes(StandardCharsets.UTF_16);
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 8, 0};

        refused(cli.analyse(cli.file("a.png", image)), "a.png", "CSV UTF-8");
        refused(cli.analyse(cli.file("b.csv", utf16)), "b.csv", "CSV UTF-8");
        refused(cli.analyse(cli.file("c.xlsx", zip)), "c.xlsx", "CSV UTF-8");
        refused(cli.analyse(log, "--clients", folder.resolve("a.png").toString()), "a.png", "CSV UTF-8");
    }

    @Test
    void refusesAPackedFileThatIsCutOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 100_000; i++) {
                gzip.write(Integer.toHexString(i * 31).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        refused(cli.analyse(cli.file("cut.csv.gz", cut)), "cut.csv.gz", "get it again");
    }

    @Test
    void refusesAHeaderThatLacksTheColumnsOfTheKeys() {
        Path foreign = cli.file("foreign.csv", "Kunde;Datum;Betrag\nA;2024-01-01;1\n");

        refused(cli.analyse(foreign), "client", "'Kunde', 'Datum', 'Betrag'");
    }

    @Test
    void refusesAHeaderThatNamesAColumnTwice() {
        Path twice = cli.file("twice.csv", "client,client,placedAt,amount\nA,B,2024-01-01,1\n");

        refused(cli.analyse(twice), "'client'", "more than one column");
    }

    @Test
    void refusesALogThatNothingDates() {
        refused(cli.analyse(cli.file("bare.csv", "client,placedAt,amount\n")), "bare.csv", "--as-of DATE");
    }

    @Test
    void refusesAnOutputFolderThatIsAFile() {
        refused(
                cli.run("analyse", "--purchases", log.toString(), "--out", log.toString()),
                log.toString(),
                "name a folder");
        refused(cli.run("--out", log.toString()), log.toString(), "name a folder");
        refused(
                cli.run(
                        "analyse",
                        "--purchases",
                        log.toString(),
                        "--out",
                        log.resolve("below").toString()),
                log.resolve("below").toString(),
                "name another one");
    }

    @Test
    void stopsAtTheFirstBadRowWhenStrict() {
        Path bad = cli.file("bad.csv", LOG + "B,2,yesterday,1,1\nC,3,2024-01-02,x,1\n");

        refused(cli.analyse(bad, "--strict", "--lang", "en"), "line 3", "'yesterday'");
        assertThat(Clients.ids(cli.portfolio())).isEmpty();
        assertThat(Files.exists(cli.out().resolve("rejects.csv"))).isFalse();
    }

    @Test
    void tellsAnUnexpectedFailureInOneLineToo() {
        Cli broken = new Cli(folder, (portfolio, settings) -> {
            throw new IllegalStateException("first\nsecond");
        });

        Cli.Outcome outcome = broken.analyse(log);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("cartera-quickstart: It failed: IllegalStateException: first second\n");
    }

    @Test
    void showsNoPasswordOfAStore() {
        Cli.Outcome outcome = cli.analyse(log, "--store", "jdbc:nosuch:thing;password=secret");

        refused(outcome, "jdbc:nosuch:thing", "jdbc:h2:file:");
        assertThat(outcome.err()).doesNotContain("secret");
    }

    @Test
    void refusesALogOfRejectedRowsAlone() {
        Path bad = cli.file("bad.csv", "client,placedAt,amount\n,2024-01-01,1\nB,never,1\n");

        refused(cli.analyse(bad), "bad.csv", "rejects.csv");
        assertThat(cli.result("rejects.csv").lines()).hasSize(3);
    }

    @Test
    void refusesAHeaderWhoseQuoteIsNeverClosed() {
        refused(
                cli.analyse(cli.file("open.csv", "\"client,placedAt,amount\nA,2024-01-01,1\n")),
                "open.csv",
                "never closed");
    }
}
