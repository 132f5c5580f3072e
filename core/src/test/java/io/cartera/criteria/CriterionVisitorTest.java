package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionVisitorTest {

    private static final Criterion KNOWN = Criteria.that(Fields.VIP).isKnown();
    private static final List<Criterion> ALL_KINDS = List.of(
            Criteria.number(Fields.POINTS).atLeast(1),
            Criteria.text(Fields.NAME).among("a"),
            Criteria.text(Fields.NAME).contains("a"),
            KNOWN,
            Criteria.each(Fields.TAGS).any(Criteria.text(Criteria.element()).equalTo("a")),
            Criteria.allOf(KNOWN),
            Criteria.anyOf(KNOWN),
            Criteria.atLeast(1, KNOWN),
            Criteria.not(KNOWN));

    @Test
    void sendsEveryKindThatItDoesNotHandleToOtherwise() {
        CriterionVisitor<String> visitor = c -> "otherwise " + c.getClass().getSimpleName();

        assertThat(ALL_KINDS)
                .extracting(c -> c.accept(visitor))
                .containsExactly(
                        "otherwise Comparison",
                        "otherwise Membership",
                        "otherwise TextMatch",
                        "otherwise Presence",
                        "otherwise ElementMatch",
                        "otherwise AllOf",
                        "otherwise AnyOf",
                        "otherwise AtLeast",
                        "otherwise Negation");
    }

    @Test
    void handlesAKindByItsOwnMethod() {
        CriterionVisitor<Boolean> visitor = new CriterionVisitor<>() {
            @Override
            public Boolean otherwise(Criterion criterion) {
                return false;
            }

            @Override
            public Boolean visit(Negation negation) {
                return !negation.part().accept(this);
            }
        };

        assertThat(Criteria.not(KNOWN).accept(visitor)).isTrue();
        assertThat(Criteria.not(Criteria.not(KNOWN)).accept(visitor)).isFalse();
    }
}
