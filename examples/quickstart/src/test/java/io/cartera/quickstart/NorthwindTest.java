package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.Purchase;
import io.cartera.storage.Portfolio;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Northwind's orders through the command line, against figures that others computed. */
class NorthwindTest {

    private static final List<String> OPTIONS = List.of(
            "--columns",
            "client=cid,order=order_id,product=product_id,quantity=quantity,price=unit_price,discount=discount,"
                    + "placedAt=order_date",
            "--price-scale",
            "2",
            "--discount-scale",
            "2",
            "--quantiles",
            "rank-bands",
            "--as-of",
            "1998-05-07");

    private static final Pattern ROW =
            Pattern.compile("<tr><th scope=\"row\">([0-9-]+)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td class=\"[^\"]*\"(?: data-count=\"([0-9]+)\")?");

    @TempDir
    Path folder;

    private static RealRun analysed(Path folder) {
        return new RealRun(folder).analysed(RealData.file("northwind/northwind_order_lines.csv"), OPTIONS);
    }

    @Test
    void equalsEveryColumnOfThePublishedPortfolio() {
        Csv.Table expected = Csv.table(RealData.file("northwind/expected_portfolio.csv"), "cid");
        RealRun run = analysed(folder);
        Csv.Table found = run.clients();

        assertThat(found.keys()).hasSize(89).containsExactlyInAnyOrderElementsOf(expected.keys());
        expected.forEach((client, row) ->
                assertThat(comparable(found.row(client))).as(client).isEqualTo(comparableExpected(row)));
        assertThat(run.<Map<String, Integer>>stored(NorthwindTest::lines))
                .isEqualTo(expected.map(id -> id, row -> Integer.valueOf(row.get("lines"))));
        assertThat(run.figure("rows_read")).isEqualTo("2155");
        assertThat(run.figure("rows_rejected")).isEqualTo("0");
        assertThat(run.figure("orders")).isEqualTo("830");
    }

    private static List<Object> comparable(Csv.Row row) {
        return List.of(
                row.get("orders"),
                new BigDecimal(row.get("revenue")).stripTrailingZeros(),
                row.get("first_purchase"),
                row.get("last_purchase"),
                row.get("recency_days"),
                row.get("abc"),
                row.get("r"),
                row.get("f"),
                row.get("m"));
    }

    private static List<Object> comparableExpected(Csv.Row row) {
        return List.of(
                row.get("orders"),
                new BigDecimal(row.get("revenue")).stripTrailingZeros(),
                row.get("first"),
                row.get("last"),
                row.get("recency"),
                row.get("abc_cross"),
                row.get("R"),
                row.get("F"),
                row.get("M"));
    }

    private static Map<String, Integer> lines(Portfolio portfolio) {
        return Clients.ids(portfolio).stream()
                .collect(Collectors.toMap(id -> id, id -> Clients.events(portfolio, id).stream()
                        .mapToInt(event -> ((Purchase) event).lines().size())
                        .sum()));
    }

    @Test
    void showsThePublishedCohorts() {
        Csv.Table expected = Csv.table(RealData.file("northwind/expected_cohort.csv"), "c");

        Map<String, Map<String, Integer>> found = cohorts(analysed(folder).result("report.html"));

        expected.forEach((month, row) -> assertThat(buyers(found.getOrDefault(month, Map.of())))
                .as(month)
                .isEqualTo(buyers(counts(row))));
        found.keySet().removeAll(expected.keys());
        assertThat(found.values()).allSatisfy(row -> assertThat(buyers(row)).isEmpty());
    }

    private static Map<String, Integer> counts(Csv.Row row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        row.fields().forEach((month, count) -> {
            if (!month.equals("c") && !count.isEmpty()) {
                counts.put(month, Integer.valueOf(count));
            }
        });
        return counts;
    }

    /** The table leaves open whether an empty cell is zero or lies ahead. */
    private static Map<String, Integer> buyers(Map<String, Integer> counts) {
        Map<String, Integer> buyers = new LinkedHashMap<>(counts);
        buyers.values().removeIf(count -> count == 0);
        return buyers;
    }

    private static Map<String, Map<String, Integer>> cohorts(String html) {
        int start = html.indexOf("<table id=\"cohorts\"");
        String table = html.substring(start, html.indexOf("</table>", start));
        Map<String, Map<String, Integer>> cohorts = new LinkedHashMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            Matcher cell = CELL.matcher(row.group(2));
            for (int month = 0; cell.find(); month++) {
                if (cell.group(1) != null) {
                    counts.put(Integer.toString(month), Integer.valueOf(cell.group(1)));
                }
            }
            cohorts.put(row.group(1), counts);
        }
        return cohorts;
    }

    @Test
    void callsClientsThatNeverBoughtPotential() {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of(
                "--clients", RealData.file("northwind/northwind_customers.csv").toString()));
        options.addAll(List.of(
                "--client-columns",
                "id=customer_id,name=company_name,address=address,city=city,region=region,postalCode=postal_code,"
                        + "country=country,phone=phone"));
        RealRun run = new RealRun(folder).analysed(RealData.file("northwind/northwind_order_lines.csv"), options);

        Csv.Table found = run.clients();

        assertThat(found.keys()).hasSize(91);
        assertThat(found.keys())
                .filteredOn(id -> found.row(id).get("status").equals("potential"))
                .containsExactlyInAnyOrder("FISSA", "PARIS");
        assertThat(found.row("PARIS").fields())
                .containsEntry("orders", "0")
                .containsEntry("recency_days", "")
                .containsEntry("first_purchase", "")
                .containsEntry("r", "");
        assertThat(run.<String>stored(p -> Clients.client(p, "BERGS").displayName()))
                .isEqualTo("Berglunds snabbköp");
    }
}
