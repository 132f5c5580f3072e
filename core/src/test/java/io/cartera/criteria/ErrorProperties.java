package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Law 4: errors are not false, and do not depend on the order. */
class ErrorProperties {

    @Property
    void andIsFalseIfAnyPartIsElseAnErrorIfAnyIs(@ForAll("outcomes") List<Outcome> parts) {
        assertCombined(Logic.all(parts), parts, parts.contains(Outcome.NO_MATCH), hasError(parts), false);
        assertThat(Logic.all(parts).isMatch()).isEqualTo(parts.stream().allMatch(Outcome::isMatch));
    }

    @Property
    void orIsTrueIfAnyPartIsElseAnErrorIfAnyIs(@ForAll("outcomes") List<Outcome> parts) {
        assertCombined(Logic.any(parts), parts, parts.contains(Outcome.MATCH), hasError(parts), true);
    }

    @Property
    void atLeastNIsCertainWhereItIsSoWhateverTheErrorsWouldHaveBeen(
            @ForAll("outcomes") List<Outcome> parts, @ForAll @IntRange(min = 1, max = 5) int n) {
        int needed = Math.min(n, parts.size());
        List<Outcome> hopeful =
                parts.stream().map(o -> o.isError() ? Outcome.MATCH : o).toList();
        List<Outcome> gloomy =
                parts.stream().map(o -> o.isError() ? Outcome.NO_MATCH : o).toList();
        boolean atBest = Collections.frequency(hopeful, Outcome.MATCH) >= needed;
        boolean atWorst = Collections.frequency(gloomy, Outcome.MATCH) >= needed;

        assertCombined(Logic.atLeast(needed, parts), parts, atBest == atWorst, true, atBest);
    }

    private static boolean hasError(List<Outcome> parts) {
        return parts.stream().anyMatch(Outcome::isError);
    }

    private static void assertCombined(
            Outcome actual, List<Outcome> parts, boolean certain, boolean error, boolean value) {
        if (certain) {
            assertThat(actual).isEqualTo(Outcome.of(value));
        } else if (error) {
            assertThat(actual.isError()).isTrue();
            TreeSet<Problem> all = new TreeSet<>();
            parts.forEach(p -> all.addAll(p.problems()));
            assertThat(actual.problems()).containsExactlyElementsOf(all);
        } else {
            assertThat(actual).isEqualTo(Outcome.of(!value));
        }
    }

    @Property(tries = 500)
    void theOrderOfThePartsChangesNothing(
            @ForAll("criteria") List<Criterion> parts,
            @ForAll("facts") FixedFacts facts,
            @ForAll @IntRange(min = 1, max = 5) int n,
            @ForAll Random random) {
        int needed = Math.min(n, parts.size());
        List<Criterion> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertThat(new AllOf(shuffled).test(facts)).isEqualTo(new AllOf(parts).test(facts));
        assertThat(new AnyOf(shuffled).test(facts)).isEqualTo(new AnyOf(parts).test(facts));
        assertThat(new AtLeast(needed, shuffled).test(facts)).isEqualTo(new AtLeast(needed, parts).test(facts));
    }

    @Property(tries = 200)
    void everyConditionOnAnErringOperandIsAnErrorAndSoIsItsNegation(@ForAll("leaves") Criterion leaf) {
        FixedFacts facts = new FixedFacts();
        Problem problem = new Problem("host", "broken", "it is broken");
        Fields.subjects().forEach(s -> facts.with(s.operand(), problem));

        assertThat(leaf.test(facts)).isEqualTo(Outcome.error(problem));
        assertThat(leaf.negate().test(facts)).isEqualTo(Outcome.error(problem));
    }

    @Example
    void aFailedPopulationIsAnErrorOfEveryComparison() {
        Problem problem = new Problem("cut", "population-failed", "a client had an error");
        Criterion above = Criteria.number(Fields.POINTS)
                .compared(Relation.GREATER, new BoundParameter<>(Cut.number("cut"), new Binding.Failed<>(problem)));

        assertThat(above.test(new FixedFacts())).isEqualTo(Outcome.error(problem));
        assertThat(above.explain(new FixedFacts()).outcome()).isEqualTo(Outcome.error(problem));
    }

    @Example
    void anEmptyConditionIsRefused() {
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable empty :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> Criteria.allOf(), () -> Criteria.anyOf(), () -> Criteria.atLeast(1))) {
            assertThatThrownBy(empty)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("criterion.parts = '[]' is refused: it must hold at least one element");
        }
        assertThatThrownBy(() -> Criteria.text(Fields.NAME).among())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name = '[]' is refused: it must hold at least one element");
    }

    @Provide
    Arbitrary<List<Outcome>> outcomes() {
        return Arbitraries.of(
                        Outcome.MATCH,
                        Outcome.NO_MATCH,
                        Outcome.error(new Problem("b", "x", "one")),
                        Outcome.error(new Problem("a", "y", "two")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return CriteriaArbitraries.criteria(1, Fields.subjects())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Criterion> leaves() {
        return CriteriaArbitraries.conditions(Fields.subjects());
    }

    @Provide
    Arbitrary<FixedFacts> facts() {
        return Fields.facts(3, 1, 2);
    }
}
