package io.cartera.segment.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.ClientId;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.metric.ClientAttributes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final Cut QUINTILES = Cut.of("quintiles", Candidate.POINTS, new CutMethod.Type7(5));

    @Test
    void refusesAMeasureThatIsNeitherANumberNorAnAmount() {
        assertThatThrownBy(() -> Cut.of("names", ClientAttributes.NAME, new CutMethod.Type7(5)))
                .hasMessage("cut.measure = 'client.name' is refused: it is of the type 'text'");
    }

    @Test
    void refusesAMinimumSizeOfNobody() {
        assertThatThrownBy(() -> QUINTILES.atLeastOver(0))
                .hasMessage("cut.minimumSize = '0' is refused: it must be at least 1");
    }

    @Test
    void refusesAShareOfWhatIsBetterWhenItIsLess() {
        Cut classes = Cut.of("abc", Candidate.POINTS, new CutMethod.Pareto(List.of(new BigDecimal("0.8"))));
        assertThatThrownBy(classes::lessIsBetter)
                .hasMessage("cut.preference = 'LESS_IS_BETTER' is refused: a share of a sum has the greatest first");
    }

    @Test
    void refusesBandsThatItDoesNotHave() {
        assertThatThrownBy(() -> QUINTILES.inBand(6))
                .hasMessage("cut.bands = '6..6' is refused: 'quintiles' has the bands 1 to 5");
        assertThatThrownBy(() -> QUINTILES.between(3, 2)).hasMessageContaining("'3..2'");
        assertThatThrownBy(() -> QUINTILES.atLeast(0)).hasMessageContaining("'0..5'");
    }

    @Test
    void refusesMethodsWithoutASensibleNumberOfBands() {
        assertThatThrownBy(() -> new CutMethod.RankBands(1))
                .hasMessage("cut.bands = '1' is refused: it must lie between 2 and 1000");
        assertThatThrownBy(() -> new CutMethod.TopCount(0))
                .hasMessage("cut.size = '0' is refused: it must be at least 1");
        assertThatThrownBy(() -> new CutMethod.Pareto(List.of(new BigDecimal("0.8"), new BigDecimal("0.8"))))
                .hasMessage("cut.shares = '0.8' is refused: shares must ascend, above 0 and at most 1");
        assertThatThrownBy(() -> new CutMethod.Pareto(List.of()))
                .hasMessage("cut.shares = '[]' is refused: there must be 1 to 100");
    }

    @Test
    void isTheSameMethodHoweverItsSharesAreWritten() {
        assertThat(new CutMethod.Pareto(List.of(new BigDecimal("0.80"))))
                .isEqualTo(new CutMethod.Pareto(List.of(new BigDecimal("0.8"))))
                .hasToString("pareto(0.8)");
    }

    @Test
    void refusesAProfileWhoseBoundariesDoNotFit() {
        CutProfile whole = CutProfile.measure(QUINTILES, List.of(new Member(ClientId.of("a"), BigDecimal.ONE)));
        CutProfile shortened = new CutProfile(
                whole.cut(),
                whole.measure(),
                whole.preference(),
                whole.origin(),
                whole.cutOffs().subList(0, 1),
                Optional.empty());
        PopulationProfile profile = PopulationProfile.of(List.of(shortened));
        assertThatThrownBy(() -> QUINTILES.inBand(5).bind(profile))
                .hasMessage("populationProfile.cut = 'quintiles' is refused: it has 1 boundaries, "
                        + "and the model's cut has 5 bands");
        Cut ranked = Cut.of("quintiles", Candidate.POINTS, new CutMethod.RankBands(5));
        assertThatThrownBy(() -> ranked.inBand(5).bind(PopulationProfile.of(List.of(whole))))
                .hasMessage("populationProfile.cut = 'quintiles' is refused: its method was type7(5), "
                        + "and that of the model's cut is rankBands(5)");
    }

    @Test
    void refusesAProfileOfTheOtherEnd() {
        CutProfile measured = CutProfile.measure(QUINTILES, List.of(new Member(ClientId.of("a"), BigDecimal.ONE)));
        PopulationProfile profile = PopulationProfile.of(List.of(measured));
        assertThatThrownBy(() -> QUINTILES.lessIsBetter().inBand(5).bind(profile))
                .hasMessage("populationProfile.cut = 'quintiles' is refused: its preference was MORE_IS_BETTER, "
                        + "and that of the model's cut is LESS_IS_BETTER");
    }

    @Test
    void failsByNameWhereACutOffHasTooManyDigits() {
        Cut cut = Cut.of("bins", Candidate.POINTS, new CutMethod.RfmPackage(2));
        BigDecimal greatest = new BigDecimal("9".repeat(20));
        CutProfile profile = CutProfile.measure(cut, List.of(new Member(ClientId.of("a"), greatest)));
        assertThat(profile.failure()).hasValueSatisfying(problem -> {
            assertThat(problem.operand()).isEqualTo("cut bins");
            assertThat(problem.message()).endsWith("a cut-off has too many digits");
        });
    }

    @Test
    void refusesAPopulationThatDependsOnAnother() {
        assertThatThrownBy(() -> Population.of("best", QUINTILES.inTop()))
                .hasMessageEndingWith("a population may not depend on another population's parameter");
    }

    @Test
    void comparesARepeatingDecimalWithThirtyOfItsDecimalsOnTheRightSide() {
        BigDecimal thirds = new BigDecimal("1." + "3".repeat(30));
        Cut cut = Cut.of("thirds", Candidate.POINTS, new CutMethod.RfmPackage(9));
        List<Candidate> members = List.of(
                new Candidate("a", true, Optional.of(BigDecimal.ZERO)),
                new Candidate("b", true, Optional.of(BigDecimal.ONE)),
                new Candidate("c", true, Optional.of(thirds)),
                new Candidate("d", true, Optional.of(BigDecimal.TEN)));
        PopulationProfile profile = PopulationProfile.of(List.of(
                CutProfile.measure(cut, members.stream().map(Candidate::member).toList())));
        assertThat(cut.inBand(1).bind(profile).test(members.get(2)))
                .as("1.33…3 is less than a third plus one")
                .isEqualTo(Outcome.MATCH);
    }

    @Test
    void failsByNameWhereItsPopulationHeldAnError() {
        Problem broken = new Problem("points", "broken", "it is broken");
        PopulationProfile profile = PopulationProfile.of(List.of(CutProfile.failed(QUINTILES, broken)));
        Candidate one = new Candidate("a", true, Optional.of(BigDecimal.ONE));
        assertThat(QUINTILES.inTop().bind(profile).test(one))
                .isEqualTo(Outcome.error(new Problem(
                        "cut quintiles", "failed-population", "its population failed: points: it is broken")));
    }

    @Test
    void leavesThoseOutsideAFailedPopulationAlone() {
        Cut cut = QUINTILES.over(Population.of("some", Criteria.holds(Candidate.BELONGS)));
        PopulationProfile profile =
                PopulationProfile.of(List.of(CutProfile.failed(cut, new Problem("points", "broken", "it is broken"))));
        assertThat(cut.inTop().bind(profile).test(new Candidate("a", false, Optional.of(BigDecimal.ONE))))
                .isEqualTo(Outcome.NO_MATCH);
    }

    @Test
    void remembersInAProfileTheLastOfTwoCutsOfOneName() {
        CutProfile first = CutProfile.measure(QUINTILES, List.of());
        CutProfile second = CutProfile.measure(QUINTILES, List.of(new Member(ClientId.of("a"), BigDecimal.ONE)));
        assertThat(PopulationProfile.of(List.of(first, second)))
                .isEqualTo(PopulationProfile.empty().with(second))
                .isNotEqualTo(PopulationProfile.of(List.of(first)));
        assertThat(PopulationProfile.of(List.of(first, second)).cut("quintiles"))
                .contains(second);
        assertThat(PopulationProfile.empty().cut("quintiles")).isEmpty();
    }
}
