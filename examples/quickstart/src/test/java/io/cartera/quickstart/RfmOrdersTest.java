package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The orders of the R package rfm through the command line, against the results that the package published. */
class RfmOrdersTest {

    private static final List<String> OPTIONS = List.of(
            "--columns",
            "client=customer_id,placedAt=order_date,amount=revenue",
            "--quantiles",
            "rfm-package",
            "--as-of",
            "2006-12-31",
            "--currency",
            "USD");

    @TempDir
    Path folder;

    private Csv.Table clients() {
        return new RealRun(folder)
                .analysed(RealData.file("rfm_orders/rfm_data_orders.csv"), OPTIONS)
                .clients();
    }

    @Test
    void equalsThePublishedScoresOfEveryClient() {
        Csv.Table expected = Csv.table(RealData.file("rfm_orders/rfm_table_order.csv"), "customer_id");

        Csv.Table found = clients();

        assertThat(found.keys()).hasSize(995).containsExactlyInAnyOrderElementsOf(expected.keys());
        expected.forEach((client, row) -> assertThat(found.row(client).fields())
                .as(client)
                .containsEntry("recency_days", row.get("recency_days"))
                .containsEntry("orders", row.get("transaction_count"))
                .containsEntry("revenue", row.get("amount"))
                .containsEntry("r", row.get("recency_score"))
                .containsEntry("f", row.get("frequency_score"))
                .containsEntry("m", row.get("monetary_score")));
    }

    @Test
    void putsEveryClientOnThePublishedRungOfTheLadder() {
        Csv.Table expected = Csv.table(RealData.file("rfm_orders/segments_order_testrule.csv"), "customer_id");

        Csv.Table found = clients();

        assertThat(found.keys()).hasSize(995).containsExactlyInAnyOrderElementsOf(expected.keys());
        expected.forEach((client, row) -> {
            Csv.Row line = found.row(client);
            assertThat(line.get("r") + line.get("f") + line.get("m")).as(client).isEqualTo(row.get("rfm_score"));
            assertThat(line.get("segments") + "|").as(client).startsWith(row.get("segment") + "|");
        });
    }
}
