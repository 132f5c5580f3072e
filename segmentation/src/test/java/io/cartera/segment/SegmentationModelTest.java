package io.cartera.segment;

import static io.cartera.criteria.Criteria.holds;
import static io.cartera.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Parameter;
import io.cartera.criteria.Relation;
import io.cartera.criteria.ValueType;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.ComputedMetric;
import io.cartera.priority.PriorityModel;
import io.cartera.priority.Term;
import io.cartera.segment.population.BandOf;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.segment.population.Population;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentationModelTest {

    private static final Criterion KNOWN = number(Portfolios.POINTS).isKnown();
    private static final Cut HALVES = Cut.of("halves", Portfolios.POINTS, new CutMethod.Type7(2));

    private record Stranger(String key, ValueType<BigDecimal> type) implements Operand<BigDecimal> {}

    private record Loose(String name, ValueType<BigDecimal> type) implements Parameter<BigDecimal> {}

    @Test
    void evaluatesEachPartAfterThoseThatItNeeds() {
        Ladder ladder = Ladder.builder("ladder")
                .rung("top", Segment.member("top"))
                .otherwise("rest")
                .build();
        SegmentationModel model = SegmentationModel.builder()
                .segment(Segment.of("low", ladder.at("rest")))
                .segment(Segment.of(
                        "top",
                        HALVES.over(Population.of("known", Segment.member("known")))
                                .inTop()))
                .segment(Segment.of("known", KNOWN))
                .ladder(ladder)
                .build();
        assertThat(model.evaluationOrder())
                .containsExactly(
                        "segment 'known'", "cut 'halves'", "segment 'top'", "ladder 'ladder'", "segment 'low'");
    }

    @Test
    void takesInTheCutsOfItsConditionsItsScoreAndItsReports() {
        Cut thirds = Cut.of("thirds", Portfolios.POINTS, new CutMethod.Type7(3));
        Cut fifths = Cut.of("fifths", Portfolios.POINTS, new CutMethod.Type7(5));
        SegmentationModel model = SegmentationModel.builder()
                .segment(Segment.of("top", HALVES.inTop()))
                .priority(PriorityModel.of("score", Term.when("third", BigDecimal.ONE, thirds.inTop())))
                .report(fifths)
                .build();
        assertThat(model.cuts()).containsExactlyInAnyOrder(HALVES, thirds, fifths);
    }

    @Test
    void refusesASegmentWithTheNameOfALadder() {
        SegmentationModel.Builder model = SegmentationModel.builder()
                .segment(Segment.of("value", KNOWN))
                .ladder(Ladder.builder("value").otherwise("rest").build());
        refuses(model, "ladder 'value' has the name of segment 'value'");
    }

    @Test
    void refusesAReferenceToALadderThatIsASegment() {
        SegmentationModel.Builder model = SegmentationModel.builder()
                .segment(Segment.of("value", KNOWN))
                .segment(Segment.of("other", Criteria.that(new Place("value")).equalTo("rest")));
        refuses(model, "there is no ladder 'value' in the model; it has []");
    }

    @Test
    void refusesACycleThroughALadderAndACut() {
        Ladder ladder = Ladder.builder("ladder")
                .rung("top", Segment.member("top"))
                .otherwise("rest")
                .build();
        Cut cut = HALVES.over(Population.of("rest", ladder.at("rest")));
        SegmentationModel.Builder model = SegmentationModel.builder()
                .ladder(ladder)
                .segment(Segment.of("top", number(new BandOf(cut)).atLeast(2)));
        refuses(model, "the model refers to itself: segment 'top' -> cut 'halves' -> ladder 'ladder' -> segment 'top'");
    }

    @Test
    void refusesTwoCutsOfOneName() {
        SegmentationModel.Builder model = SegmentationModel.builder()
                .segment(Segment.of("a", HALVES.inTop()))
                .segment(Segment.of("b", HALVES.lessIsBetter().inTop()));
        refuses(model, "two different cuts have the name 'halves'");
    }

    @Test
    void refusesTwoMeaningsOfOneKey() {
        SegmentationModel.Builder model = SegmentationModel.builder()
                .segment(Segment.of("a", KNOWN))
                .segment(Segment.of("b", holds(ClientAttributes.custom("points", ValueType.FLAG))));
        refuses(model, "two different operands have the key 'client.custom.points'");
    }

    @Test
    void refusesAnOperandOfAKindThatItDoesNotKnow() {
        Operand<BigDecimal> stranger = new Stranger("weather", ValueType.NUMBER);
        String message =
                "the operand 'weather' is of no kind that a run can evaluate; make it a ClientAttribute or a ComputedMetric";
        refuses(
                SegmentationModel.builder()
                        .segment(Segment.of("a", number(stranger).isKnown())),
                message);
        refuses(SegmentationModel.builder().report(stranger), message);
        refuses(SegmentationModel.builder().report(Cut.of("c", stranger, new CutMethod.Type7(2))), message);
        refuses(
                SegmentationModel.builder()
                        .priority(PriorityModel.of(
                                "p", Term.scaled("t", BigDecimal.ONE, stranger, BigDecimal.ZERO, BigDecimal.ONE))),
                message);
    }

    @Test
    void refusesAParameterThatBelongsToNoCut() {
        Criterion loose = number(Portfolios.POINTS).compared(Relation.LESS, new Loose("limit", ValueType.NUMBER));
        refuses(
                SegmentationModel.builder().segment(Segment.of("a", loose)),
                "the parameter 'limit' does not belong to a cut");
    }

    @Test
    void refusesAMetricThatIsFittedBeforeWhatItAsksForIsFound() {
        ComputedMetric<BigDecimal> metric = ComputedMetric.perClient(
                "host.metric", ValueType.NUMBER, List.of(new Membership("a")), facts -> Optional.empty());
        SegmentationModel.Builder model =
                SegmentationModel.builder().segment(Segment.of("a", KNOWN)).report(metric);
        refuses(
                model,
                "the metric 'host.metric' may not ask for the segment a: it is fitted before segments are evaluated");
    }

    private static void refuses(SegmentationModel.Builder model, String message) {
        assertThatThrownBy(model::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }
}
