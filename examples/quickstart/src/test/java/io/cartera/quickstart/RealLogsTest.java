package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.quickstart.output.ImportFigures;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealLogsTest {

    @TempDir
    Path folder;

    private static Path data(String name) {
        String given = Stream.of(System.getProperty("cartera.data"), System.getenv("CARTERA_DATA"))
                .filter(v -> v != null && !v.isBlank() && !v.startsWith("${"))
                .findFirst()
                .orElse("../../../shared/data");
        Path file = Path.of(given).resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }

    private static long orders(Cli cli) {
        return events(cli).stream().filter(Purchase.class::isInstance).count();
    }

    private static BigDecimal revenue(Cli cli) {
        return events(cli).stream().map(RealLogsTest::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal net(ClientEvent event) {
        return event instanceof Return back
                ? back.net().amount().negate()
                : ((Purchase) event).net().amount();
    }

    private static List<ClientEvent> events(Cli cli) {
        return Clients.ids(cli.portfolio()).stream()
                .flatMap(id -> Clients.events(cli.portfolio(), id).stream())
                .toList();
    }

    @Test
    void readsTheOnlineRetailersDecember() {
        Path log = data("online_retail_dec2010/online_retail_2010-12.csv.gz");
        Cli cli = new Cli(folder);
        String columns = "client=CustomerID,order=InvoiceNo,product=StockCode,quantity=Quantity,price=UnitPrice,"
                + "placedAt=InvoiceDate,country=Country";

        Cli.Outcome outcome = cli.analyse(log, "--columns", columns, "--zone", "Europe/London", "--currency", "GBP");

        assertThat(outcome.err()).isEmpty();
        assertThat(cli.asked().figures()).isEqualTo(new ImportFigures(42_481, 15_631, 500));
        assertThat(cli.asked().asOf().day()).isEqualTo("2010-12-23");
        assertThat(Clients.ids(cli.portfolio())).hasSize(948).contains("12347.0");
        assertThat(orders(cli)).isEqualTo(1400);
        assertThat(revenue(cli)).isEqualByComparingTo("554604.02");
        assertThat(cli.result("rejects.csv").lines()).hasSize(15_632);
    }

    @Test
    void readsNorthwind() {
        Path log = data("northwind/northwind_order_lines.csv");
        Path clients = data("northwind/northwind_customers.csv");
        Cli cli = new Cli(folder);
        String columns = "client=cid,order=order_id,product=product_id,quantity=quantity,price=unit_price,"
                + "discount=discount,placedAt=order_date";

        Cli.Outcome outcome = cli.analyse(
                log,
                "--columns",
                columns,
                "--price-scale",
                "2",
                "--discount-scale",
                "2",
                "--clients",
                clients.toString(),
                "--client-columns",
                "id=customer_id,name=company_name,address=address,city=city,country=country,phone=phone");

        assertThat(outcome.err()).isEmpty();
        assertThat(Clients.ids(cli.portfolio())).hasSize(91);
        assertThat(orders(cli)).isEqualTo(830);
        assertThat(revenue(cli)).isEqualByComparingTo(expectedRevenue());
        assertThat(Clients.client(cli.portfolio(), "BERGS").displayName()).isEqualTo("Berglunds snabbköp");
        assertThat(cli.asked().figures()).isEqualTo(new ImportFigures(2155, 0, 0));
    }

    private static BigDecimal expectedRevenue() {
        try (Stream<String> lines = Files.lines(data("northwind/expected_portfolio.csv"))) {
            return lines.skip(1)
                    .map(line -> Optional.of(line.split(",", -1)[3]).filter(v -> !v.isEmpty()))
                    .flatMap(Optional::stream)
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
