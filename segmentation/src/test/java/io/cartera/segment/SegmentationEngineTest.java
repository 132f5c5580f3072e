package io.cartera.segment;

import static io.cartera.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.criteria.ValueType;
import io.cartera.metric.ComputedMetric;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.segment.population.PopulationProfile;
import io.cartera.storage.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentationEngineTest {

    private static final SegmentationEngine ENGINE = SegmentationEngine.create();
    private static final Segment MANY =
            Segment.of("many", number(Portfolios.POINTS).atLeast(5));
    private static final Segment BROKEN =
            Segment.of("broken", number(Portfolios.BROKEN).isKnown());
    private static final Cut HALVES = Cut.of("halves", Portfolios.POINTS, new CutMethod.NearestRank(2));

    /** How far a client's points lie above the mean of all, in two phases; counts how often it was fitted. */
    private static final class AboveMean implements ComputedMetric.TwoPhase<BigDecimal, BigDecimal> {

        private final List<Integer> sizes = new ArrayList<>();

        @Override
        public BigDecimal fit(Iterable<? extends Facts> population) {
            BigDecimal sum = BigDecimal.ZERO;
            int size = 0;
            for (Facts facts : population) {
                sum = sum.add(facts.valueOf(Portfolios.POINTS).orElse(BigDecimal.ZERO));
                size++;
            }
            sizes.add(size);
            return sum.divide(BigDecimal.valueOf(size));
        }

        @Override
        public Optional<BigDecimal> value(Facts facts, BigDecimal mean) {
            return facts.valueOf(Portfolios.POINTS).map(p -> p.subtract(mean));
        }

        ComputedMetric<BigDecimal> metric() {
            return ComputedMetric.twoPhase("host.above-mean", ValueType.NUMBER, List.of(Portfolios.POINTS), this);
        }
    }

    @Test
    void listsClientsThatCouldNotBeToldApart() {
        SegmentationResult result =
                run(SegmentationModel.builder().segment(BROKEN).segment(MANY).build());
        assertThat(result.failures())
                .containsExactly(new Failure(
                        ClientId.of("b"),
                        "segment broken",
                        List.of(new Problem("client.custom.broken", "invalid-value", "its value is not of its type"))));
        assertThat(result.count(BROKEN)).isZero();
        assertThat(result.members(MANY)).containsExactly(ClientId.of("b"), ClientId.of("c"));
    }

    @Test
    void listsAFailedPopulationByTheBandsThatItLeavesOpen() {
        Cut cut = Cut.of("torn", Portfolios.BROKEN, new CutMethod.Type7(2));
        SegmentationResult result = run(SegmentationModel.builder().report(cut).build());
        Problem problem = new Problem(
                "cut torn",
                "failed-population",
                "its population failed: client.custom.broken: its value is not of its type");
        assertThat(result.profile().cut("torn").orElseThrow().failure()).contains(problem);
        assertThat(result.failures()).extracting(Failure::part).containsOnly("band of torn");
        assertThat(result.failures()).extracting(Failure::client).hasSize(3);
    }

    @Test
    void tellsAnObserverHowFarItHasCome() {
        List<Long> told = new ArrayList<>();
        RunObserver observer = new RunObserver() {
            @Override
            public void onClients(long read) {
                told.add(read);
            }
        };
        Client[] clients = IntStream.range(0, 2_500)
                .mapToObj(i -> Portfolios.client("c" + i))
                .toArray(Client[]::new);
        try (View view = Portfolios.of(clients)) {
            ENGINE.observedBy(observer)
                    .run(view, SegmentationModel.builder().segment(MANY).build());
        }
        assertThat(told).containsExactly(1_000L, 2_000L, 2_500L);
    }

    @Test
    void givesUpWhenItsObserverAsksForIt() {
        RunObserver impatient = new RunObserver() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (View view = portfolio()) {
            SegmentationModel model = SegmentationModel.builder().segment(MANY).build();
            assertThatThrownBy(() -> ENGINE.observedBy(impatient).run(view, model))
                    .isInstanceOf(CancelledException.class)
                    .hasMessage("the run was cancelled after 1 clients");
            assertThat(ENGINE.run(view, model).clients()).hasSize(3);
        }
    }

    @Test
    void fitsAMetricOnceToTheWholePopulation() {
        AboveMean function = new AboveMean();
        Segment above = Segment.of("above", number(function.metric()).greaterThan(0));
        Segment far = Segment.of("far", number(function.metric()).greaterThan(1));
        SegmentationResult result =
                run(SegmentationModel.builder().segment(above).segment(far).build());
        assertThat(function.sizes).containsExactly(3);
        assertThat(result.members(above)).containsExactly(ClientId.of("b"), ClientId.of("c"));
        assertThat(result.members(far)).containsExactly(ClientId.of("c"));
    }

    @Test
    void tellsEveryClientsProblemWhereFittingFails() {
        ComputedMetric<BigDecimal> metric = ComputedMetric.twoPhase(
                "host.torn", ValueType.NUMBER, List.of(), new ComputedMetric.TwoPhase<BigDecimal, BigDecimal>() {
                    @Override
                    public BigDecimal fit(Iterable<? extends Facts> population) {
                        throw new IllegalStateException("with a client's name in it");
                    }

                    @Override
                    public Optional<BigDecimal> value(Facts facts, BigDecimal parameters) {
                        return Optional.of(parameters);
                    }
                });
        SegmentationResult result = run(SegmentationModel.builder()
                .segment(Segment.of("a", number(metric).isKnown()))
                .build());
        assertThat(result.failures()).hasSize(3).allSatisfy(f -> assertThat(f.problems())
                .containsExactly(
                        new Problem("host.torn", "function-failed", "it threw java.lang.IllegalStateException")));
    }

    @Test
    void cannotTellAFittedMetricForOneClientAlone() {
        Segment above = Segment.of("above", number(new AboveMean().metric()).greaterThan(0));
        SegmentationModel model =
                SegmentationModel.builder().segment(above).segment(MANY).build();
        try (View view = portfolio()) {
            SegmentationResult alone = ENGINE.runAlone(view, model, ClientId.of("c"), PopulationProfile.empty())
                    .orElseThrow();
            assertThat(alone.members(MANY)).containsExactly(ClientId.of("c"));
            assertThat(alone.failures())
                    .containsExactly(new Failure(
                            ClientId.of("c"),
                            "segment above",
                            List.of(new Problem(
                                    "host.above-mean", "not-fitted", "it needs a population to be fitted to"))));
        }
    }

    @Test
    void doesNotTakeAClientAloneForAPopulation() {
        SegmentationModel model =
                SegmentationModel.builder().segment(MANY).report(HALVES).build();
        try (View view = portfolio()) {
            SegmentationResult alone = ENGINE.runAlone(view, model, ClientId.of("c"), PopulationProfile.empty())
                    .orElseThrow();
            assertThat(alone.members(MANY)).containsExactly(ClientId.of("c"));
            assertThat(alone.failures())
                    .containsExactly(new Failure(
                            ClientId.of("c"),
                            "band of halves",
                            List.of(new Problem(
                                    "cut halves",
                                    "not-measured",
                                    "it needs a population to be measured, and no profile knows it"))));
        }
    }

    @Test
    void refusesAProfileOfAnotherCut() {
        PopulationProfile halves =
                run(SegmentationModel.builder().report(HALVES).build()).profile();
        SegmentationModel thirds = SegmentationModel.builder()
                .report(Cut.of("halves", Portfolios.POINTS, new CutMethod.NearestRank(3)))
                .build();
        try (View view = portfolio()) {
            assertThatThrownBy(() -> ENGINE.run(view, thirds, halves))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("populationProfile.cut = 'halves' is refused: its method was nearestRank(2), "
                            + "and that of the model's cut is nearestRank(3)");
            assertThatThrownBy(() -> ENGINE.runAlone(view, thirds, ClientId.of("c"), halves))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void listsReportedValuesThatCouldNotBeTold() {
        SegmentationResult result = run(SegmentationModel.builder()
                .report(Portfolios.BROKEN)
                .report(Portfolios.BROKEN)
                .report(Portfolios.POINTS)
                .build());
        Problem problem = new Problem("client.custom.broken", "invalid-value", "its value is not of its type");
        assertThat(result.failures())
                .containsExactly(new Failure(ClientId.of("b"), "value of client.custom.broken", List.of(problem)));
        assertThatThrownBy(() -> result.client(ClientId.of("b")).orElseThrow().value(Portfolios.BROKEN))
                .isInstanceOf(EvaluationException.class);
    }

    @Test
    void saysWhatIsNotInTheModel() {
        SegmentationResult result =
                run(SegmentationModel.builder().report(Portfolios.POINTS).build());
        ClientResult client = result.client(ClientId.of("a")).orElseThrow();
        Ladder ladder = Ladder.builder("unknown").otherwise("all").build();
        assertThatThrownBy(() -> result.count(MANY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("segment.name = 'many' is refused: the model has no such segment");
        assertThatThrownBy(() -> client.place(ladder)).hasMessage("ladder unknown: it is not in the model");
        assertThatThrownBy(() -> client.band(HALVES)).hasMessage("band of halves: it is not in the model");
    }

    @Test
    void knowsNothingOfAClientThatTheViewDoesNotKnow() {
        SegmentationModel model = SegmentationModel.builder().segment(MANY).build();
        ClientId nobody = ClientId.of("nobody");
        try (View view = portfolio()) {
            SegmentationResult result = ENGINE.run(view, model);
            assertThat(ENGINE.runAlone(view, model, nobody, result.profile())).isEmpty();
            assertThat(ENGINE.explain(view, result, nobody, MANY)).isEmpty();
            assertThat(result.client(nobody)).isEmpty();
        }
    }

    @Test
    void classifiesANewClientByAnEarlierProfile() {
        SegmentationModel model = SegmentationModel.builder().report(HALVES).build();
        PopulationProfile profile = run(model).profile();
        try (View later = Portfolios.of(Portfolios.client("new", 6))) {
            SegmentationResult alone =
                    ENGINE.runAlone(later, model, ClientId.of("new"), profile).orElseThrow();
            assertThat(alone.results().map(r -> r.band(HALVES).orElseThrow())).containsExactly(2);
            assertThat(ENGINE.run(later, model).results().map(r -> r.band(HALVES)
                            .orElseThrow()))
                    .containsExactly(1);
        }
    }

    @Test
    void reportsOperandsAndBandsThatWereAskedFor() {
        SegmentationResult result = run(SegmentationModel.builder()
                .report(Portfolios.POINTS)
                .report(HALVES)
                .build());
        assertThat(result.results().map(r -> r.value(Portfolios.POINTS).orElseThrow()))
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.valueOf(6));
        assertThat(result.results().map(r -> r.band(HALVES).orElseThrow())).containsExactly(1, 1, 2);
    }

    @Test
    void explainsWithTheCutOffsOfTheRun() {
        Segment best = Segment.of("best", HALVES.inTop());
        try (View view = portfolio()) {
            SegmentationResult result =
                    ENGINE.run(view, SegmentationModel.builder().segment(best).build());
            assertThat(ENGINE.explain(view, result, ClientId.of("c"), best)).hasValueSatisfying(why -> {
                assertThat(why.outcome()).isEqualTo(Outcome.MATCH);
                assertThat(why.observation().orElseThrow().threshold()).contains(BigDecimal.valueOf(5));
                assertThat(why.observation().orElseThrow().origin())
                        .contains(result.profile().cut("halves").orElseThrow().origin());
            });
        }
    }

    private static SegmentationResult run(SegmentationModel model) {
        try (View view = portfolio()) {
            return ENGINE.run(view, model);
        }
    }

    private static View portfolio() {
        return Portfolios.of(Portfolios.client("a", 1), Portfolios.broken("b", 5), Portfolios.client("c", 6));
    }
}
