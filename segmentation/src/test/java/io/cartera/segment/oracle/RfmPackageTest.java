package io.cartera.segment.oracle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cartera.client.ClientId;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.segment.ClientResult;
import io.cartera.segment.History;
import io.cartera.segment.Ladder;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.catalog.Rfm;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The R package rfm published what it makes of these 4,906 orders of 995 clients; nothing here was computed by us. */
class RfmPackageTest {

    private static final Currency USD = Money.currency("USD");
    private static final Rfm RFM = Rfm.standard(USD, new CutMethod.RfmPackage(Rfm.BANDS));
    private static final Ladder LADDER = RFM.rPackageLadder();

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
                .ladder(LADDER)
                .report(Metrics.recencyDays())
                .report(Metrics.orders())
                .report(Metrics.revenue(USD));
        RFM.cuts().forEach(model::report);
        AsOf asOf = AsOf.endOf(LocalDate.of(2006, 12, 31), ZoneOffset.UTC);
        try (TestPortfolio portfolio = new TestPortfolio()) {
            int order = 0;
            for (NamedCsvRecord row : RealData.rows("rfm_orders/rfm_data_orders.csv")) {
                portfolio.add(
                        row.getField("customer_id"),
                        History.purchase(
                                "order " + ++order,
                                LocalDate.parse(row.getField("order_date"))
                                        .atTime(12, 0)
                                        .toInstant(ZoneOffset.UTC),
                                Money.of(new BigDecimal(row.getField("revenue")), USD)));
            }
            result = portfolio.run(asOf, model.build());
        }
    }

    @Test
    void theMeasuresAndTheScoresOfAll995ClientsAreThePublishedOnes() {
        Map<String, String> published = byClient(
                "rfm_orders/rfm_table_order.csv",
                row -> String.join(
                        " ",
                        row.getField("recency_days"),
                        row.getField("transaction_count"),
                        row.getField("amount"),
                        row.getField("recency_score"),
                        row.getField("frequency_score"),
                        row.getField("monetary_score")));

        assertThat(published).hasSize(995);
        assertThat(found(client -> String.join(
                        " ",
                        client.value(Metrics.recencyDays()).orElseThrow().toPlainString(),
                        client.value(Metrics.orders()).orElseThrow().toPlainString(),
                        client.value(Metrics.revenue(USD))
                                .orElseThrow()
                                .amount()
                                .toPlainString(),
                        "" + client.band(RFM.recency()).orElseThrow(),
                        "" + client.band(RFM.frequency()).orElseThrow(),
                        "" + client.band(RFM.monetary()).orElseThrow())))
                .isEqualTo(published);
    }

    @Test
    void theThresholdsAreThePublishedOnes() {
        List<NamedCsvRecord> bins = RealData.rows("rfm_orders/rfm_table_order_threshold.csv");

        assertThat(cutOffs(RFM.recency())).isEqualTo(uppers(bins, "recency_upper"));
        assertThat(cutOffs(RFM.frequency())).isEqualTo(uppers(bins, "frequency_upper"));
        assertThat(cutOffs(RFM.monetary())).isEqualTo(uppers(bins, "monetary_upper"));
    }

    @Test
    void theLadderPutsAll995ClientsOnThePublishedRung() {
        Map<String, String> published =
                byClient("rfm_orders/segments_order_testrule.csv", row -> row.getField("segment"));

        assertThat(published).hasSize(995);
        assertThat(found(client -> client.place(LADDER).name())).isEqualTo(published);
    }

    @Test
    void theRungsHaveThePublishedNumbersOfClients() {
        Map<String, Long> published = RealData.rows("rfm_orders/segment_summary_order_testrule.csv").stream()
                .collect(toMap(r -> r.getField("segment"), r -> Long.valueOf(r.getField("customers"))));

        assertThat(result.ladders().get(0).rungs())
                .filteredOn(r -> r.members() > 0)
                .allSatisfy(r -> assertThat(r.members()).isEqualTo(published.get(r.rung())))
                .hasSameSizeAs(published.keySet());
    }

    @Test
    void noClientFailed() {
        assertThat(result.failures()).isEmpty();
    }

    private static Map<String, String> byClient(String file, Function<NamedCsvRecord, String> told) {
        return RealData.rows(file).stream().collect(toMap(r -> r.getField("customer_id"), told));
    }

    private static Map<String, String> found(Function<ClientResult, String> told) {
        return result.results().collect(toMap(c -> id(c.id()), told));
    }

    private static String id(ClientId id) {
        return id.value();
    }

    private static List<String> cutOffs(Cut cut) {
        return result.profile().cut(cut.name()).orElseThrow().cutOffs().stream()
                .map(c -> c.value().toPlainString())
                .toList();
    }

    /** The upper end of a bin is the lower of the next; that of the last bin is no boundary. */
    private static List<String> uppers(List<NamedCsvRecord> bins, String column) {
        List<String> uppers = new ArrayList<>();
        bins.subList(0, bins.size() - 1).forEach(b -> uppers.add(b.getField(column)));
        return uppers;
    }
}
