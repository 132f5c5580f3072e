package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 2: two-valued and structural. */
class MissingValueProperties {

    @Property(tries = 500)
    void withoutErrorsEveryCriterionHoldsOrDoesNot(
            @ForAll("criteria") Criterion criterion, @ForAll("facts") FixedFacts facts) {
        assertThat(criterion.test(facts).kind()).isIn(Outcome.Kind.MATCH, Outcome.Kind.NO_MATCH);
    }

    @Property(tries = 500)
    void aMissingValueSatisfiesNoConditionButThatItIsMissing(@ForAll("leaves") Criterion leaf) {
        Outcome outcome = leaf.test(new FixedFacts());

        boolean asksForMissing = leaf instanceof Presence presence && presence.expected() == Presence.State.MISSING;
        assertThat(outcome).isEqualTo(Outcome.of(asksForMissing));
    }

    @Property(tries = 500)
    void notIsPlainNegation(@ForAll("criteria") Criterion criterion, @ForAll("facts") FixedFacts facts) {
        assertThat(criterion.negate().test(facts).isMatch())
                .isNotEqualTo(criterion.test(facts).isMatch());
        assertThat(criterion.negate().negate().test(facts)).isEqualTo(criterion.test(facts));
    }

    @Property(tries = 500)
    void orMissingAddsTheMissingAndNothingElse(@ForAll("leaves") Criterion leaf, @ForAll("facts") FixedFacts facts) {
        Operand<?> operand = leaf.operands().findFirst().orElseThrow();
        Criterion either = Criteria.that(operand).orMissing(leaf);

        boolean missing = facts.valueOf(operand).isEmpty();
        assertThat(either.test(facts).isMatch())
                .isEqualTo(missing || leaf.test(facts).isMatch());
    }

    @Property(tries = 200)
    void knownAndMissingAreOpposites(@ForAll("facts") FixedFacts facts) {
        for (Subject<?> subject : Fields.subjects()) {
            Conditions<?> conditions = Criteria.that(subject.operand());
            boolean present = facts.valueOf(subject.operand()).isPresent();
            assertThat(conditions.isKnown().test(facts)).isEqualTo(Outcome.of(present));
            assertThat(conditions.isMissing().test(facts)).isEqualTo(Outcome.of(!present));
        }
    }

    @Property(tries = 100)
    void anEmptySetIsMissingForEveryQuantifier(@ForAll ElementMatch.Quantifier quantifier) {
        Criterion any = new ElementMatch<>(
                quantifier, Fields.TAGS, Criteria.text(Criteria.element()).equalTo("a"));

        assertThat(any.test(new FixedFacts().with(Fields.TAGS, Set.of()))).isEqualTo(Outcome.NO_MATCH);
        assertThat(any.test(new FixedFacts())).isEqualTo(Outcome.NO_MATCH);
        assertThat(any.negate().test(new FixedFacts())).isEqualTo(Outcome.MATCH);
    }

    @Property(tries = 200)
    void anUndecidedParameterSatisfiesNoComparison(@ForAll Relation relation, @ForAll("facts") FixedFacts facts) {
        Threshold<java.math.BigDecimal> undecided = new BoundParameter<>(
                Cut.number("cut"), new Binding.Undecided<>(new Origin("cut", "type7(5)", "all", 0)));

        assertThat(new Comparison<>(Fields.POINTS, relation, undecided).test(facts))
                .isEqualTo(Outcome.NO_MATCH);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return CriteriaArbitraries.criteria(2, Fields.subjects());
    }

    /** Conditions on one operand; a combination is left out. */
    @Provide
    Arbitrary<Criterion> leaves() {
        return CriteriaArbitraries.conditions(Fields.subjects())
                .filter(c -> c.parts().equals(List.of()));
    }

    @Provide
    Arbitrary<FixedFacts> facts() {
        return Fields.facts(2, 1, 0);
    }
}
