package io.cartera.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientArbitraries;
import io.cartera.client.ExternalId;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventArbitraries;
import io.cartera.metric.ClientFacts;
import io.cartera.metric.DerivedMetric;
import io.cartera.metric.MetricArbitraries;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.segment.population.Population;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 10 and 11: the engine agrees with the evaluator that looks at one client, row by row, and with its explanations. */
class EngineProperties {

    private static final int TRIES = 60;
    private static final int MOST_CLIENTS = 5;
    private static final int MOST_EVENTS = 10;

    private static final SegmentationEngine ENGINE =
            SegmentationEngine.create().assuming(MetricArbitraries.assumptions());

    /** Clients with histories, and what is asked about them. */
    private record Case(AsOf asOf, Map<Client, List<ClientEvent>> portfolio, SegmentationModel model) {

        View view() {
            return Portfolios.of(asOf, portfolio);
        }

        Facts facts(Client client) {
            return ClientFacts.of(
                    asOf, MetricArbitraries.assumptions(), client, portfolio.getOrDefault(client, List.of()));
        }
    }

    @Property(tries = TRIES)
    void aRunFindsForEachClientWhatTheEvaluatorFindsForItAlone(@ForAll("cases") Case tested) {
        try (View view = tested.view()) {
            SegmentationResult result = ENGINE.run(view, tested.model());
            for (Client client : tested.portfolio().keySet()) {
                Facts facts = tested.facts(client);
                for (Segment segment : tested.model().segments()) {
                    assertThat(outcome(result, client, segment))
                            .as("%s of %s", segment, client.id())
                            .isEqualTo(
                                    segment.condition().bind(result.profile()).test(facts));
                }
            }
        }
    }

    @Property(tries = TRIES)
    void anExplanationHasTheOutcomeOfTheRun(@ForAll("cases") Case tested) {
        try (View view = tested.view()) {
            SegmentationResult result = ENGINE.run(view, tested.model());
            for (Client client : tested.portfolio().keySet()) {
                for (Segment segment : tested.model().segments()) {
                    assertThat(ENGINE.explain(view, result, client.id(), segment))
                            .map(Explanation::outcome)
                            .contains(outcome(result, client, segment));
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aClientAloneIsClassifiedByTheProfileAsAmongTheOthers(@ForAll("cases") Case tested) {
        try (View view = tested.view()) {
            SegmentationResult whole = ENGINE.run(view, tested.model());
            for (Client client : tested.portfolio().keySet()) {
                SegmentationResult alone = ENGINE.runAlone(view, tested.model(), client.id(), whole.profile())
                        .orElseThrow();
                assertThat(alone.clients()).containsExactly(client.id());
                tested.model().segments().forEach(s -> assertThat(outcome(alone, client, s))
                        .isEqualTo(outcome(whole, client, s)));
                tested.model().cuts().forEach(c -> assertThat(bands(alone, client, c))
                        .isEqualTo(bands(whole, client, c)));
            }
        }
    }

    @Property(tries = TRIES)
    void aRunWithAnEarlierProfileIsThatRun(@ForAll("cases") Case tested) {
        try (View view = tested.view()) {
            SegmentationResult first = ENGINE.run(view, tested.model());
            SegmentationResult again = ENGINE.run(view, tested.model(), first.profile());
            assertThat(again.profile()).isEqualTo(first.profile());
            assertThat(again.failures()).isEqualTo(first.failures());
            tested.model().segments().forEach(s -> assertThat(again.members(s)).isEqualTo(first.members(s)));
        }
    }

    private static Outcome outcome(SegmentationResult result, Client client, Segment segment) {
        return result.failures().stream()
                .filter(f -> f.client().equals(client.id()) && f.part().equals(new Membership(segment.name()).key()))
                .findFirst()
                .map(f -> Outcome.error(f.problems()))
                .orElseGet(() -> Outcome.of(result.members(segment).contains(client.id())));
    }

    private static OptionalInt bands(SegmentationResult result, Client client, Cut cut) {
        boolean failed = result.failures().stream()
                .anyMatch(f -> f.client().equals(client.id()) && f.part().equals("band of " + cut.name()));
        return failed
                ? OptionalInt.of(-1)
                : result.client(client.id()).orElseThrow().band(cut);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(MetricArbitraries.asOfs(), portfolios(), models())
                .as(Case::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<Client, List<ClientEvent>>> portfolios() {
        return Combinators.combine(
                        ClientArbitraries.portfolios(MOST_CLIENTS),
                        EventArbitraries.histories(MOST_EVENTS).list().ofSize(MOST_CLIENTS))
                .as((clients, histories) -> {
                    Set<ExternalId> used = new HashSet<>();
                    Map<Client, List<ClientEvent>> portfolio = new LinkedHashMap<>();
                    for (int i = 0; i < clients.size(); i++) {
                        portfolio.put(
                                clients.get(i),
                                histories.get(i).stream()
                                        .filter(e -> used.add(e.id()))
                                        .toList());
                    }
                    return portfolio;
                });
    }

    private static Arbitrary<SegmentationModel> models() {
        Arbitrary<Criterion> own = MetricArbitraries.criteria(2).filter(EngineProperties::isUnambiguous);
        return Combinators.combine(own.list().ofMinSize(1).ofMaxSize(3), cuts(), Arbitraries.integers())
                .as((conditions, cut, number) -> {
                    SegmentationModel.Builder model = SegmentationModel.builder();
                    IntStream.range(0, conditions.size())
                            .forEach(i -> model.segment(Segment.of("s" + i, conditions.get(i))));
                    int band = 1 + Math.floorMod(number, cut.bands());
                    return model.segment(Segment.of("band", cut.inBand(band)))
                            .segment(Segment.of("both", cut.atLeast(band).or(conditions.get(0))))
                            .build();
                });
    }

    /** One key stands for one type in a model; the arbitraries read one attribute as two. */
    private static boolean isUnambiguous(Criterion condition) {
        return condition
                .operands()
                .noneMatch(
                        o -> o.key().equals("client.custom.colour") && o.type().equals(ValueType.NUMBER));
    }

    private static Arbitrary<Cut> cuts() {
        Arbitrary<CutMethod> methods = Arbitraries.of(
                new CutMethod.RankBands(3),
                new CutMethod.Type7(4),
                new CutMethod.NearestRank(2),
                new CutMethod.RfmPackage(3),
                new CutMethod.TopCount(2),
                new CutMethod.Pareto(List.of(new BigDecimal("0.8"), new BigDecimal("0.95"))));
        return Combinators.combine(
                        methods,
                        Arbitraries.of(
                                Metrics.orders(),
                                Metrics.revenue(Money.currency("EUR")),
                                DerivedMetric.amount(Metrics.averageTicket(Money.currency("EUR")))),
                        Arbitraries.of(true, false))
                .as((method, measure, buyers) -> {
                    Cut cut = Cut.of("cut", measure, method);
                    return buyers
                            ? cut.over(Population.of(
                                    "buyers",
                                    io.cartera.criteria.Criteria.number(Metrics.orders())
                                            .atLeast(1)))
                            : cut;
                });
    }
}
