package io.cartera.segment.population;

import static io.cartera.criteria.Criteria.holds;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 7: cuts name their method, population and minimum size. */
class CutProperties {

    private static final int TRIES = 500;

    @Property(tries = 3 * TRIES)
    void everyMethodPutsEachClientIntoTheBandThatItsDefinitionSays(
            @ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio) {
        PopulationProfile profile = measure(cut, portfolio);
        List<Candidate> members = members(portfolio);
        for (Candidate one : members) {
            assertThat(bands(cut, profile, one))
                    .as("%s of %s", cut.method(), one)
                    .containsExactly(NaiveCuts.band(cut, members, one));
        }
    }

    @Property(tries = TRIES)
    void theBandsPartitionThePopulationAndLeaveEveryoneElseOut(
            @ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio) {
        PopulationProfile profile = measure(cut, portfolio);
        for (Candidate one : portfolio) {
            assertThat(bands(cut, profile, one)).as("%s", one).hasSize(one.counts() ? 1 : 0);
        }
    }

    @Property(tries = TRIES)
    void severalBandsHoldWhereOneOfThemDoes(
            @ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio, @ForAll Random random) {
        PopulationProfile profile = measure(cut, portfolio);
        int lowest = 1 + random.nextInt(cut.bands());
        int highest = lowest + random.nextInt(cut.bands() - lowest + 1);
        Criterion several = cut.between(lowest, highest).bind(profile);
        Criterion atLeast = cut.atLeast(lowest).bind(profile);
        for (Candidate one : portfolio) {
            Set<Integer> bands = bands(cut, profile, one);
            assertThat(several.test(one))
                    .isEqualTo(Outcome.of(bands.stream().anyMatch(b -> b >= lowest && b <= highest)));
            assertThat(atLeast.test(one)).isEqualTo(Outcome.of(bands.stream().anyMatch(b -> b >= lowest)));
        }
    }

    @Property(tries = TRIES)
    void theOrderOfThePopulationDoesNotMatter(
            @ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio, @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(portfolio);
        Collections.shuffle(shuffled, random);
        assertThat(measure(cut, shuffled)).isEqualTo(measure(cut, portfolio));
    }

    @Property(tries = TRIES)
    void whereLessIsBetterTheBandsOfQuantilesAreReversed(
            @ForAll("quantiles") CutMethod method, @ForAll("portfolios") List<Candidate> portfolio) {
        Cut more = cut(Candidate.POINTS, method);
        Cut less = more.lessIsBetter();
        for (Candidate one : members(portfolio)) {
            int band = bands(more, measure(more, portfolio), one).iterator().next();
            assertThat(bands(less, measure(less, portfolio), one)).containsExactly(method.bands() + 1 - band);
        }
    }

    @Property(tries = TRIES)
    void anAmountIsCutLikeItsNumber(@ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio) {
        Cut numbers = on(Candidate.POINTS, cut);
        Cut amounts = on(Candidate.BUDGET, cut);
        assertThat(boundaries(amounts, portfolio)).isEqualTo(boundaries(numbers, portfolio));
        for (Candidate one : portfolio) {
            assertThat(bands(amounts, measure(amounts, portfolio), one))
                    .isEqualTo(bands(numbers, measure(numbers, portfolio), one));
        }
    }

    private static List<CutOff> boundaries(Cut cut, List<Candidate> portfolio) {
        return measure(cut, portfolio).cut(cut.name()).orElseThrow().cutOffs();
    }

    @Property(tries = TRIES)
    void aPopulationBelowTheMinimumSizeHasNoBand(
            @ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio) {
        int size = members(portfolio).size();
        Cut tooMuch = cut.atLeastOver(size + 1);
        assertThat(portfolio).allSatisfy(one -> assertThat(bands(tooMuch, measure(tooMuch, portfolio), one))
                .isEmpty());
        Cut enough = cut.atLeastOver(Math.max(1, size));
        assertThat(measure(enough, portfolio).cuts())
                .isEqualTo(measure(cut, portfolio).cuts());
    }

    @Property(tries = TRIES)
    void aProfileSaysWhatItsPopulationWas(@ForAll("cuts") Cut cut, @ForAll("portfolios") List<Candidate> portfolio) {
        CutProfile profile = CutProfile.measure(
                cut, members(portfolio).stream().map(Candidate::member).toList());
        assertThat(profile.origin().cut()).isEqualTo("measured");
        assertThat(profile.origin().method()).isEqualTo(cut.method().toString());
        assertThat(profile.origin().population()).isEqualTo("those who belong");
        assertThat(profile.origin().size()).isEqualTo(members(portfolio).size());
        assertThat(profile.cutOffs()).hasSize(members(portfolio).isEmpty() ? 0 : cut.bands() - 1);
    }

    private static Cut cut(Operand<?> measure, CutMethod method) {
        return Cut.of("measured", measure, method).over(Population.of("those who belong", holds(Candidate.BELONGS)));
    }

    private static Cut on(Operand<?> measure, Cut cut) {
        return new Cut(cut.name(), measure, cut.method(), cut.preference(), cut.population(), cut.minimumSize());
    }

    private static List<Candidate> members(List<Candidate> portfolio) {
        return portfolio.stream().filter(Candidate::counts).toList();
    }

    private static PopulationProfile measure(Cut cut, List<Candidate> portfolio) {
        List<Member> members =
                members(portfolio).stream().map(Candidate::member).toList();
        return PopulationProfile.of(List.of(CutProfile.measure(cut, members)));
    }

    private static Set<Integer> bands(Cut cut, PopulationProfile profile, Candidate one) {
        Set<Integer> bands = new TreeSet<>();
        IntStream.rangeClosed(1, cut.bands())
                .filter(b -> cut.inBand(b).bind(profile).test(one).isMatch())
                .forEach(bands::add);
        return bands;
    }

    @Provide
    Arbitrary<List<Candidate>> portfolios() {
        return Candidate.arbitrary()
                .list()
                .ofMaxSize(24)
                .uniqueElements(Candidate::id)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Cut> cuts() {
        Arbitrary<CutMethod> others = Arbitraries.oneOf(
                Arbitraries.integers().between(2, 7).map(CutMethod.RankBands::new),
                Arbitraries.integers().between(1, 12).map(CutMethod.TopCount::new),
                shares().map(CutMethod.Pareto::new));
        return Combinators.combine(
                        Arbitraries.oneOf(quantiles(), others),
                        Arbitraries.of(Candidate.POINTS, Candidate.BUDGET),
                        Arbitraries.of(Preference.values()))
                .as((method, measure, preference) -> {
                    Cut cut = cut(measure, method);
                    boolean turns = preference == Preference.LESS_IS_BETTER && !(method instanceof CutMethod.Pareto);
                    return turns ? cut.lessIsBetter() : cut;
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<CutMethod> quantiles() {
        Arbitrary<Integer> bands = Arbitraries.integers().between(2, 7);
        return Arbitraries.oneOf(
                bands.map(CutMethod.Type7::new),
                bands.map(CutMethod.NearestRank::new),
                bands.map(CutMethod.RfmPackage::new));
    }

    private static Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.integers()
                .between(1, 20)
                .map(n -> BigDecimal.valueOf(n * 5L, 2))
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(shares -> List.copyOf(new TreeSet<>(shares)));
    }
}
