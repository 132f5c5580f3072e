package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientArbitraries;
import io.cartera.criteria.Comparison;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Evidence;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Literal;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.RelativeDate;
import io.cartera.history.ClientEvent;
import io.cartera.time.AsOf;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Law 10: explanations agree. */
class ExplanationProperties {

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 150)
    void anExplanationHasTheOutcomeOfTheTestAndMirrorsTheCriterion(
            @ForAll("criteria") Criterion criterion,
            @ForAll("clients") Client client,
            @ForAll("histories") List<ClientEvent> history,
            @ForAll("asOfs") AsOf asOf) {
        ClientFacts facts = ClientFacts.of(asOf, MetricArbitraries.assumptions(), client, history);
        Explanation explanation = criterion.explain(facts);

        assertMirrors(explanation, criterion, facts);
        Statistics.collect(explanation.outcome().kind());
        Statistics.coverage(coverage -> {
            coverage.check(Outcome.Kind.MATCH).percentage(p -> p > 10);
            coverage.check(Outcome.Kind.NO_MATCH).percentage(p -> p > 10);
            coverage.check(Outcome.Kind.ERROR).percentage(p -> p > 1);
        });
    }

    private static void assertMirrors(Explanation explanation, Criterion criterion, ClientFacts facts) {
        assertThat(explanation.criterion()).isSameAs(criterion);
        assertThat(explanation.outcome()).isEqualTo(criterion.test(facts));
        assertThat(explanation.parts()).hasSameSizeAs(criterion.parts());
        assertThat(explanation.observation().isPresent())
                .isEqualTo(criterion.parts().isEmpty());
        explanation.observation().ifPresent(o -> assertObserved(o, criterion, facts));
        for (int i = 0; i < criterion.parts().size(); i++) {
            assertMirrors(explanation.parts().get(i), criterion.parts().get(i), facts);
        }
    }

    private static void assertObserved(Explanation.Observation observed, Criterion criterion, ClientFacts facts) {
        assertThat(criterion.operands()).containsExactly(observed.operand());
        assertThat(observed.value()).isEqualTo(value(observed, facts));
        assertThat(observed.threshold()).isEqualTo(threshold(criterion, facts));
        assertThat(observed.evidence()).isEqualTo(facts.evidenceOf(observed.operand()));
        assertThat(observed.evidence().equals(Evidence.none()))
                .isEqualTo(!(observed.operand() instanceof AggregateMetric<?>) && !readsEvents(observed));
    }

    private static boolean readsEvents(Explanation.Observation observed) {
        return observed.operand() instanceof DerivedMetric<?> derived
                && derived.inputs().stream().anyMatch(i -> i instanceof AggregateMetric<?>);
    }

    private static Optional<Object> value(Explanation.Observation observed, ClientFacts facts) {
        try {
            return facts.valueOf(observed.operand()).map(Object.class::cast);
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> threshold(Criterion criterion, ClientFacts facts) {
        if (!(criterion instanceof Comparison<?> comparison)) {
            return Optional.empty();
        }
        return comparison.threshold() instanceof Literal<?> literal
                ? Optional.of(literal.value())
                : Optional.of(((RelativeDate) (Object) comparison.threshold())
                        .span()
                        .before(facts.asOf().day()));
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return MetricArbitraries.criteria(2);
    }

    @Provide
    Arbitrary<Client> clients() {
        return ClientArbitraries.clients();
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
