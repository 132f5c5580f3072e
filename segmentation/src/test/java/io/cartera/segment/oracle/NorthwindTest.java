package io.cartera.segment.oracle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.Purchase;
import io.cartera.history.SaleLine;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.segment.ClientResult;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.catalog.Abc;
import io.cartera.segment.catalog.ClientStatus;
import io.cartera.segment.catalog.Rfm;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Northwind's orders as of 1998-05-07, against figures that were computed with other tools. */
class NorthwindTest {

    private static final Currency USD = Money.currency("USD");
    private static final Rfm RFM = Rfm.standard(USD, new CutMethod.RankBands(Rfm.BANDS));
    private static final Abc ABC = Abc.of(USD);
    private static final ClientStatus STATUS = ClientStatus.everBought();
    private static final Cut RECENCY = edges("edges.recency", RFM.recency());
    private static final Cut ORDERS = edges("edges.orders", RFM.frequency());
    private static final Cut REVENUE = edges("edges.revenue", RFM.monetary());

    @SuppressWarnings("NullAway.Init") // Filled before the first test, or the tests are skipped.
    private static SegmentationResult result;

    @BeforeEach
    void isSkippedWithoutData() {
        RealData.assumePresent();
    }

    @BeforeAll
    static void run() {
        if (!RealData.isPresent()) {
            return;
        }
        SegmentationModel.Builder model = SegmentationModel.builder()
                .ladder(ABC.ladder())
                .ladder(STATUS.ladder())
                .report(Metrics.recencyDays())
                .report(Metrics.firstPurchase())
                .report(Metrics.lastPurchase())
                .report(Metrics.orders())
                .report(Metrics.purchaseLines().count())
                .report(Metrics.revenue(USD));
        RFM.cuts().forEach(model::report);
        List.of(RECENCY, ORDERS, REVENUE).forEach(model::report);
        try (TestPortfolio portfolio = portfolio()) {
            result = portfolio.run(AsOf.endOf(LocalDate.of(1998, 5, 7), ZoneOffset.UTC), model.build());
        }
    }

    private static Cut edges(String name, Cut like) {
        return new Cut(
                name,
                like.measure(),
                new CutMethod.Type7(Rfm.BANDS),
                like.preference(),
                like.population(),
                like.minimumSize());
    }

    private static TestPortfolio portfolio() {
        TestPortfolio portfolio = new TestPortfolio();
        RealData.rows("northwind/northwind_customers.csv").forEach(r -> portfolio.add(r.getField("customer_id")));
        Map<String, List<NamedCsvRecord>> orders = new LinkedHashMap<>();
        for (NamedCsvRecord row : RealData.rows("northwind/northwind_order_lines.csv")) {
            orders.computeIfAbsent(row.getField("order_id"), k -> new ArrayList<>())
                    .add(row);
        }
        orders.forEach((id, rows) -> portfolio.add(rows.get(0).getField("cid"), order(id, rows)));
        return portfolio;
    }

    private static Purchase order(String id, List<NamedCsvRecord> rows) {
        Instant at = LocalDate.parse(rows.get(0).getField("order_date"))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return Purchase.builder()
                .id(ExternalId.of("northwind", id))
                .occurredAt(at)
                .currency(USD)
                .addAllLines(rows.stream().map(NorthwindTest::line).toList())
                .build();
    }

    /** Prices and discounts came from float32, so both are first rounded to the two decimals that they had. */
    private static SaleLine line(NamedCsvRecord row) {
        BigDecimal price = rounded(row.getField("unit_price"));
        BigDecimal discount = rounded(row.getField("discount"));
        BigDecimal quantity = new BigDecimal(row.getField("quantity"));
        BigDecimal net = price.multiply(quantity).multiply(BigDecimal.ONE.subtract(discount));
        return SaleLine.builder()
                .product(row.getField("product_id"))
                .quantity(quantity)
                .unitPrice(Money.of(price, USD))
                .discount(discount)
                .net(Money.of(net, USD))
                .build();
    }

    private static BigDecimal rounded(String number) {
        return new BigDecimal(number).setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void theTypeSevenEdgesOverThe89BuyersAreExact() {
        assertThat(cutOffs(RECENCY)).containsExactly("8", "16", "30.8", "70.4");
        assertThat(cutOffs(ORDERS)).containsExactly("5", "7", "10", "13.4");
        assertThat(cutOffs(REVENUE)).containsExactly("2975.56", "5182.982", "11445.414", "19926.9074");
        assertThat(result.profile().cut(RECENCY.name()).orElseThrow().origin().size())
                .isEqualTo(89);
    }

    @Test
    void everyColumnOfEveryBuyerIsTheExpectedOne() {
        Map<String, String> expected = RealData.rows("northwind/expected_portfolio.csv").stream()
                .collect(toMap(r -> r.getField("cid"), NorthwindTest::expected));

        assertThat(expected).hasSize(89);
        assertThat(result.results()
                        .filter(c -> expected.containsKey(c.id().value()))
                        .collect(toMap(c -> c.id().value(), NorthwindTest::found)))
                .isEqualTo(expected);
    }

    private static String expected(NamedCsvRecord row) {
        return String.join(
                " ",
                row.getField("orders"),
                row.getField("lines"),
                plain(new BigDecimal(row.getField("revenue"))),
                row.getField("first"),
                row.getField("last"),
                row.getField("recency"),
                row.getField("abc_cross"),
                row.getField("R"),
                row.getField("F"),
                row.getField("M"));
    }

    private static String found(ClientResult client) {
        return String.join(
                " ",
                plain(client.value(Metrics.orders()).orElseThrow()),
                plain(client.value(Metrics.purchaseLines().count()).orElseThrow()),
                plain(client.value(Metrics.revenue(USD)).orElseThrow().amount()),
                client.value(Metrics.firstPurchase()).orElseThrow().toString(),
                client.value(Metrics.lastPurchase()).orElseThrow().toString(),
                plain(client.value(Metrics.recencyDays()).orElseThrow()),
                client.place(ABC.ladder()).name(),
                "" + client.band(RFM.recency()).orElseThrow(),
                "" + client.band(RFM.frequency()).orElseThrow(),
                "" + client.band(RFM.monetary()).orElseThrow());
    }

    @Test
    void theTwoThatNeverBoughtArePotentialInClassCAndWithoutBands() {
        for (String id : List.of("FISSA", "PARIS")) {
            ClientResult client = result.client(ClientId.of(id)).orElseThrow();

            assertThat(client.place(STATUS.ladder()).name()).isEqualTo(ClientStatus.POTENTIAL);
            assertThat(client.place(ABC.ladder()).name()).isEqualTo(Abc.C);
            assertThat(client.band(RFM.recency())).isEmpty();
            assertThat(client.band(RFM.monetary())).isEmpty();
            assertThat(client.value(Metrics.recencyDays())).isEmpty();
            assertThat(client.value(Metrics.orders())).contains(BigDecimal.ZERO);
        }
        assertThat(result.clients()).hasSize(91);
    }

    @Test
    void noClientFailed() {
        assertThat(result.failures()).isEmpty();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> cutOffs(Cut cut) {
        return result.profile().cut(cut.name()).orElseThrow().cutOffs().stream()
                .map(c -> c.value().toPlainString())
                .toList();
    }
}
