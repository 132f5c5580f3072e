package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindingTest {

    private static final Origin ORIGIN = new Origin("top", "type7(5)", "buyers", 42);
    private static final Cut<BigDecimal> TOP = Cut.number("top");
    private static final Cut<BigDecimal> OTHER = Cut.number("other");
    private static final Criterion ABOVE = above(TOP);

    private static Criterion above(Parameter<BigDecimal> parameter) {
        return Criteria.number(Fields.POINTS).compared(Relation.AT_LEAST, parameter);
    }

    /** Bindings that know one parameter. */
    private static Bindings deciding(String name, String number) {
        return new Bindings() {
            @Override
            @SuppressWarnings("unchecked") // The only parameter of that name is a number.
            public <T> Optional<Binding<T>> find(Parameter<T> parameter) {
                Binding<?> decided = new Binding.Decided<>(new BigDecimal(number), ORIGIN);
                return parameter.name().equals(name) ? Optional.of((Binding<T>) decided) : Optional.empty();
            }
        };
    }

    @Test
    void isTestedOnlyOnceBound() {
        FixedFacts facts = new FixedFacts().with(Fields.POINTS, BigDecimal.TEN);

        assertThatThrownBy(() -> ABOVE.test(facts))
                .isInstanceOf(UnboundParameterException.class)
                .hasMessage("the parameter 'top' was not bound to a population's value");
        assertThatThrownBy(() -> ABOVE.explain(facts)).isInstanceOf(UnboundParameterException.class);
        assertThat(ABOVE.bind(deciding("top", "10.0")).test(facts)).isEqualTo(Outcome.MATCH);
        assertThat(ABOVE.bind(deciding("top", "10.1")).test(facts)).isEqualTo(Outcome.NO_MATCH);
    }

    @Test
    void bringsADecidedValueIntoCanonicalForm() {
        Criterion same =
                Criteria.number(Fields.POINTS).compared(Relation.EQUAL, TOP).bind(deciding("top", "10.00"));

        assertThat(same.test(new FixedFacts().with(Fields.POINTS, BigDecimal.TEN)))
                .isEqualTo(Outcome.MATCH);
        assertThat(same).hasToString("points = :top=10");
    }

    @Test
    void bindsInEveryNodeAndLeavesWhatItDoesNotKnow() {
        Element<String> element = Criteria.element();
        Criterion inElements = Criteria.each(Fields.TAGS)
                .any(new Comparison<>(element, Relation.EQUAL, new Cut<>("tag", ValueType.TEXT)));
        Criterion all = Criteria.allOf(
                Criteria.anyOf(ABOVE, above(OTHER)),
                Criteria.atLeast(1, Criteria.not(ABOVE)),
                inElements,
                Criteria.that(Fields.VIP).isKnown(),
                Criteria.text(Fields.NAME).startsWith("a"),
                Criteria.text(Fields.NAME).among("a"));

        assertThat(all.parameters()).extracting("name").containsExactly("top", "other", "top", "tag");
        assertThat(all.bind(deciding("top", "1")).parameters())
                .extracting("name")
                .containsExactly("other", "tag");
        assertThat(all.operands())
                .containsExactly(
                        Fields.POINTS, Fields.POINTS, Fields.POINTS, Fields.TAGS, Fields.VIP, Fields.NAME, Fields.NAME);
        Criterion other = all.bind(deciding("other", "1"));
        assertThat(other.parts().subList(1, 6)).isEqualTo(all.parts().subList(1, 6));
    }

    @Test
    void saysWhereTheThresholdComesFrom() {
        FixedFacts facts = new FixedFacts().with(Fields.POINTS, BigDecimal.ONE);
        Explanation decided = ABOVE.bind(deciding("top", "10")).explain(facts);
        Explanation undecided = above(TOP)
                .bind(new Bindings() {
                    @Override
                    public <T> Optional<Binding<T>> find(Parameter<T> parameter) {
                        return Optional.of(new Binding.Undecided<>(ORIGIN));
                    }
                })
                .explain(facts);

        assertThat(decided.observation().orElseThrow().threshold()).contains(BigDecimal.TEN);
        assertThat(decided.observation().orElseThrow().origin()).contains(ORIGIN);
        assertThat(decided.observation().orElseThrow().value()).contains(BigDecimal.ONE);
        assertThat(undecided.observation().orElseThrow().threshold()).isEmpty();
        assertThat(undecided.observation().orElseThrow().origin()).contains(ORIGIN);
        assertThat(undecided.criterion()).hasToString("points >= :top=undecided");
    }
}
