package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.NaiveCriteria.Absent;
import io.cartera.history.ClientEvent;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Every aggregation agrees with plain loops over the raw events, whichever way the events are read. */
class AggregateProperties {

    private static final Client CLIENT = Sales.client();

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 700)
    void everyAggregateIsWhatPlainLoopsSay(
            @ForAll("metrics") AggregateMetric<?> metric,
            @ForAll("histories") List<ClientEvent> history,
            @ForAll("asOfs") AsOf asOf) {
        Object expected = new NaiveAggregates(asOf, MetricArbitraries.assumptions(), history).value(metric);
        Statistics.collect(expected instanceof Absent ? expected : "known");
        Statistics.coverage(coverage -> {
            coverage.check("known").percentage(p -> p > 25);
            coverage.check(Absent.MISSING).percentage(p -> p > 5);
            coverage.check(Absent.ERROR).percentage(p -> p > 0.5);
        });

        ClientFacts whole = ClientFacts.of(asOf, MetricArbitraries.assumptions(), CLIENT, history);
        assertSame(valueOf(whole, metric), expected);
        ClientFacts streamed = ClientFacts.streamed(
                asOf,
                MetricArbitraries.assumptions(),
                CLIENT,
                List.of(metric),
                history.stream().sorted(ClientEvent.BY_TIME).iterator());
        assertSame(valueOf(streamed, metric), expected);
        assertThat(streamed.evidenceOf(metric)).isEqualTo(whole.evidenceOf(metric));
    }

    @Property(tries = 150)
    void theEvidenceCountsTheEventsAndNamesTheLatest(
            @ForAll("metrics") AggregateMetric<?> metric,
            @ForAll("histories") List<ClientEvent> history,
            @ForAll("asOfs") AsOf asOf) {
        NaiveAggregates naive = new NaiveAggregates(asOf, MetricArbitraries.assumptions(), history);
        ClientFacts facts = ClientFacts.of(asOf, MetricArbitraries.assumptions(), CLIENT, history);

        assertThat(facts.evidenceOf(metric).events()).isEqualTo(naive.events(metric));
        assertThat(facts.evidenceOf(metric).latest()).hasSize((int) Math.min(10, naive.events(metric)));
        assertThat(facts.evidenceOf(metric).window())
                .contains(metric.selection()
                        .window()
                        .resolve(asOf.day(), MetricArbitraries.assumptions().fiscalCalendar()));
    }

    /** Equal in canonical form: 1.5 and not 1.50. */
    private static void assertSame(Object actual, Object expected) {
        assertThat(actual)
                .isEqualTo(
                        expected instanceof BigDecimal number
                                ? new BigDecimal(number.stripTrailingZeros().toPlainString())
                                : expected);
    }

    private static Object valueOf(ClientFacts facts, AggregateMetric<?> metric) {
        try {
            return facts.valueOf(metric).map(Object.class::cast).orElse(Absent.MISSING);
        } catch (EvaluationException e) {
            return Absent.ERROR;
        }
    }

    @Provide
    Arbitrary<AggregateMetric<?>> metrics() {
        return MetricArbitraries.aggregates();
    }

    @Provide
    Arbitrary<List<ClientEvent>> histories() {
        return MetricArbitraries.histories();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return MetricArbitraries.asOfs();
    }
}
