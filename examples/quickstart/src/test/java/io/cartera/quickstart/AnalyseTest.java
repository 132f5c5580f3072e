package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.quickstart.analysis.Quantiles;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.Lang;
import io.cartera.time.AsOf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseTest {

    private static final String HEADER = "client,order,placedAt,product,quantity,price\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void anEmptyStore() {
        cli = new Cli(folder);
    }

    private List<ClientEvent> events(String client) {
        return Clients.events(cli.portfolio(), client);
    }

    private String net(String client) {
        BigDecimal net = BigDecimal.ZERO;
        for (ClientEvent event : events(client)) {
            net = event instanceof Purchase p ? net.add(p.net().amount()) : net;
            net = event instanceof Return r ? net.subtract(r.net().amount()) : net;
        }
        return net.stripTrailingZeros().toPlainString();
    }

    @Test
    void storesOrdersAndReturns() {
        Path log = cli.file(
                "log.csv",
                HEADER
                        + "A,1,2024-01-02 10:00,p,2,10\nA,1,2024-01-02 09:00,q,1,0.5\nA,C1,2024-01-03,p,-1,10\nB,1,2024-01-04,,3,1\n");

        Cli.Outcome outcome = cli.analyse(log);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(Clients.ids(cli.portfolio())).containsExactly("A", "B");
        assertThat(events("A")).extracting(ClientEvent::kind).containsExactly(EventKind.PURCHASE, EventKind.RETURN);
        assertThat(events("A").get(0).occurredAt()).isEqualTo("2024-01-02T09:00:00Z");
        assertThat(((Purchase) events("A").get(0)).lines())
                .extracting(line -> line.product().orElse(""))
                .containsExactly("p", "q");
        assertThat(net("A")).isEqualTo("10.5");
        assertThat(cli.asked().figures()).isEqualTo(new ImportFigures(4, 0, 0));
    }

    @Test
    void looksFromTheLastDayOfTheLogUnlessToldOtherwise() {
        Path log = cli.file("log.csv", HEADER + "A,1,2024-01-31 23:30,p,1,1\n");

        Cli.Outcome outcome = cli.analyse(log, "--zone", "Europe/Madrid");

        assertThat(cli.asked().asOf()).isEqualTo(AsOf.endOf(LocalDate.of(2024, 1, 31), ZoneId.of("Europe/Madrid")));
        assertThat(outcome.out()).contains("2024-01-31");

        cli.analyse(log, "--as-of", "2024-06-30");

        assertThat(cli.asked().asOf()).isEqualTo(AsOf.endOf(LocalDate.of(2024, 6, 30), ZoneId.of("UTC")));
    }

    @Test
    void asksWhatTheOptionsSay() {
        Path log = cli.file("log.csv", HEADER + "A,1,2024-01-31,p,1,1\n");

        cli.analyse(
                log,
                "--quantiles",
                "type7",
                "--abc",
                "70,90.5",
                "--active-days",
                "30",
                "--top",
                "3",
                "--lang",
                "en",
                "--currency",
                "GBP");

        assertThat(cli.asked().quantiles()).isEqualTo(Quantiles.TYPE7);
        assertThat(cli.asked().abc().b()).isEqualByComparingTo("90.5");
        assertThat(cli.asked().activeDays()).isEqualTo(30);
        assertThat(cli.asked().top()).isEqualTo(3);
        assertThat(cli.asked().lang()).isEqualTo(Lang.EN);
        assertThat(((Purchase) events("A").get(0)).currency().getCurrencyCode()).isEqualTo("GBP");
    }

    @Test
    void addsNothingWhenItReadsTheSameAgain() {
        Path log = cli.file("log.csv", HEADER + "A,1,2024-01-02,p,2,10\nA,1,2024-01-02,p,-2,10\n,,,,,\n");
        cli.analyse(log);
        String position = Clients.position(cli.portfolio());
        List<ClientEvent> before = events("A");

        cli.analyse(log);

        assertThat(Clients.position(cli.portfolio())).isEqualTo(position);
        assertThat(events("A")).isEqualTo(before);
    }

    @Test
    void amendsAnOrderThatChangedAndAmendsItBack() {
        Path first =
                cli.file("first.csv", HEADER + "A,1,2024-01-02,p,2,10\nA,1,2024-01-02,q,1,5\nB,9,2024-01-02,p,1,1\n");
        Path second = cli.file("second.csv", HEADER + "A,1,2024-01-02,p,2,11\n");
        cli.analyse(first);

        cli.analyse(second);
        assertThat(net("A")).isEqualTo("22");
        assertThat(net("B")).isEqualTo("1");

        cli.analyse(first);
        assertThat(net("A")).isEqualTo("25");
        assertThat(events("A")).hasSize(1);
    }

    @Test
    void voidsAReturnThatItsOrderNoLongerHas() {
        cli.analyse(cli.file("first.csv", HEADER + "A,1,2024-01-02,p,2,10\nA,1,2024-01-02,p,-1,10\n"));
        assertThat(net("A")).isEqualTo("10");

        cli.analyse(cli.file("second.csv", HEADER + "A,1,2024-01-02,p,2,10\n"));

        assertThat(net("A")).isEqualTo("20");
    }

    @Test
    void keepsOrdersThatALaterFileDoesNotMention() {
        cli.analyse(cli.file("january.csv", HEADER + "A,1,2024-01-02,p,1,10\n"));
        cli.analyse(cli.file("february.csv", HEADER + "A,2,2024-02-02,p,1,20\n"));

        assertThat(net("A")).isEqualTo("30");
    }

    @Test
    void letsRowsAfterTheAsOfChangeNothing() {
        String known = HEADER + "A,1,2024-01-02 10:00,p,1,10\n";
        Path log =
                cli.file("log.csv", known + "A,1,2024-01-05 10:00,p,1,7\nA,2,2024-01-09,p,1,3\nB,3,2024-01-09,p,1,1\n");

        cli.analyse(log, "--as-of", "2024-01-04");

        AsOf asOf = cli.asked().asOf();
        Cli other = new Cli(folder);
        other.analyse(other.file("known.csv", known), "--as-of", "2024-01-04");
        assertThat(Clients.events(cli.portfolio(), "A", asOf))
                .isEqualTo(Clients.events(other.portfolio(), "A", asOf))
                .hasSize(1);
        assertThat(Clients.ids(cli.portfolio(), asOf)).containsExactly("A");
        assertThat(Clients.ids(cli.portfolio())).containsExactly("A", "B");
    }

    @Test
    void showsAClientFromItsFirstPurchaseInWhateverFileThatIs() {
        cli.analyse(cli.file("late.csv", HEADER + "A,2,2024-02-02,p,1,10\n"));
        cli.analyse(cli.file("early.csv", HEADER + "A,1,2024-01-02,p,1,10\n"));

        assertThat(Clients.ids(cli.portfolio(), AsOf.endOf(LocalDate.of(2024, 1, 3), ZoneOffset.UTC)))
                .containsExactly("A");
    }

    @Test
    void keepsRowsWithoutAnOrderApartAndKnowsThemAgain() {
        String columns = "client,placedAt,amount\n";
        String rows = "A,2024-01-02,5\nA,2024-01-02,5\nA,2024-01-03,-2\n";
        cli.analyse(cli.file("log.csv", columns + rows));
        assertThat(events("A"))
                .extracting(ClientEvent::kind)
                .containsExactly(EventKind.PURCHASE, EventKind.PURCHASE, EventKind.RETURN);

        cli.analyse(cli.file("longer.csv", columns + "B,2024-01-01,1\n" + rows + "A,2024-01-02,5\n"));

        assertThat(events("A")).hasSize(4);
        assertThat(net("A")).isEqualTo("13");
    }

    @Test
    void listsTheRejectedRows() {
        Path log = cli.file(
                "log.csv",
                HEADER + ",1,2024-01-02,p,1,1\nA,1,2024-01-02,p,1,1\n\"x\ny\",2,\"so\"\"on\",p,1,1\nA,1,2\n");

        Cli.Outcome outcome = cli.analyse(log, "--lang", "en");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("3 of 4 rows rejected, see ");
        assertThat(cli.result("rejects.csv").lines())
                .containsExactly(
                        "line,reason,row",
                        "2,column 'client': the client is missing,\",1,2024-01-02,p,1,1\"",
                        "4,column 'placedAt': 'so\"\"on' is not a date as expected,\"\"\"x"
                                .replace(
                                        "column 'placedAt': 'so\"\"on' is not a date as expected",
                                        "\"column 'placedAt': 'so\"\"on' is not a date as expected\""),
                        "y\"\",2,\"\"so\"\"\"\"on\"\",p,1,1\"",
                        "6,3 fields instead of 6,\"A,1,2\"");
        assertThat(cli.asked().figures()).isEqualTo(new ImportFigures(4, 3, 0));
    }

    @Test
    void joinsTheMasterDataOfTheClients() {
        Path log = cli.file(
                "log.csv", "client,order,placedAt,amount,country\nA,1,2024-01-02,5,Spain\nB,2,2024-01-02,5,Peru\n");
        Path clients = cli.file(
                "clients.csv", "id;Nombre;Correo\nA;\"Ánfora; S. L.\";a@example.org\nZ;Zeta;\n;Nadie;\nA;Otra;\n");
        cli.analyse(log);

        Cli.Outcome outcome =
                cli.analyse(log, "--clients", clients.toString(), "--client-columns", "id=id,name=Nombre,email=Correo");

        assertThat(outcome.err()).isEmpty();
        assertThat(Clients.ids(cli.portfolio())).containsExactly("A", "B", "Z");
        assertThat(Clients.client(cli.portfolio(), "A").displayName()).isEqualTo("Ánfora; S. L.");
        assertThat(Clients.client(cli.portfolio(), "A").countryName()).contains("Spain");
        assertThat(Clients.client(cli.portfolio(), "B").displayName()).isEqualTo("B");
        assertThat(Clients.ids(cli.portfolio(), AsOf.endOf(LocalDate.of(2000, 1, 1), ZoneOffset.UTC)))
                .containsExactly("A", "Z");
        assertThat(cli.result("rejects.csv")).contains("4,clients.csv: ", "5,clients.csv: ");

        String position = Clients.position(cli.portfolio());
        cli.analyse(log, "--clients", clients.toString(), "--client-columns", "id=id,name=Nombre,email=Correo");
        cli.analyse(log);
        assertThat(Clients.position(cli.portfolio())).isEqualTo(position);
    }

    @Test
    void countsDuplicatesAndDropsThemOnlyWhenTold() {
        Path log =
                cli.file("log.csv", HEADER + "A,1,2024-01-02,p,1,10\nA,1,2024-01-02,p,1,10\nA,1,2024-01-02,p,1,10.0\n");

        cli.analyse(log);
        assertThat(cli.asked().figures()).isEqualTo(new ImportFigures(3, 0, 1));
        assertThat(net("A")).isEqualTo("30");

        cli.analyse(log, "--drop-duplicates");
        assertThat(cli.asked().figures()).isEqualTo(new ImportFigures(3, 0, 1));
        assertThat(net("A")).isEqualTo("20");
    }

    @Test
    void roundsPricesAndDiscountsHalfUpBeforeMultiplying() {
        Path log = cli.file(
                "log.csv",
                "client,order,placedAt,quantity,price,discount\nA,1,2024-01-02,100,9.80500019073486,0.0500000007\nB,2,2024-01-02,1,1,\n");

        cli.analyse(log);
        assertThat(cli.asked().figures().rowsRejected()).isEqualTo(1);

        cli.analyse(log, "--price-scale", "2", "--discount-scale", "2");
        assertThat(net("A")).isEqualTo("931.95");
    }

    @Test
    void readsAPackedLogByItsContentNotItsName() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("\uFEFF" + HEADER + "Ñandú,1,2024-01-02,p,1,1\r\n").getBytes(StandardCharsets.UTF_8));
        }

        Cli.Outcome outcome = cli.analyse(cli.file("log.csv", packed.toByteArray()));

        assertThat(outcome.err()).isEmpty();
        assertThat(Clients.ids(cli.portfolio())).containsExactly("Ñandú");
    }

    @Test
    void keepsIdsAsWrittenAndTellsClientsAndOrdersWithSlashesApart() {
        cli.analyse(cli.file(
                "log.csv", HEADER + " 17850.0 ,1,2024-01-02,p,1,1\na/b,c,2024-01-02,p,1,1\na,b/c,2024-01-02,p,1,1\n"));

        assertThat(Clients.ids(cli.portfolio())).containsExactly(" 17850.0 ", "a", "a/b");
    }

    @Test
    void knowsOrdersWithOverlongIdsAgain() {
        String longId = "x".repeat(400);
        Path log = cli.file(
                "log.csv", HEADER + "A," + longId + "y,2024-01-02,p,1,1\nA," + longId + "z,2024-01-02,p,1,1\n");

        cli.analyse(log);
        cli.analyse(log);

        assertThat(events("A")).hasSize(2);
    }

    @Test
    void showsTheDemonstrationWithoutACommand() {
        assertThat(cli.run("--out", cli.out().toString(), "--lang", "en").code())
                .isZero();
        assertThat(cli.asked().title()).isEqualTo("Demonstration");
        assertThat(cli.asked().figures()).isEqualTo(ImportFigures.NONE);
    }

    @Test
    void keepsTheDemonstrationApartFromALog() {
        cli.run("--out", cli.out().toString());
        cli.analyse(cli.file("log.csv", HEADER + "A,1,2024-01-02,p,1,1\n"));

        assertThat(cli.opened()).hasSize(2).doesNotHaveDuplicates();
    }
}
