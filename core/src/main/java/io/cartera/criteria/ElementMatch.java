package io.cartera.criteria;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition on the elements of a multi-valued operand; it does not hold where the operand has no element.
 *
 * <p>That none of no elements matches would be true by logic alone; here it is a comparison like any other, and a missing
 * value satisfies none. {@code any(…).negate()} is the plain negation and does hold there.
 *
 * @param quantifier how many of the elements must meet the condition
 * @param operand the multi-valued operand
 * @param condition the condition, which speaks of {@link Element} alone
 * @param <E> the Java type of the elements
 */
@Stability(Stability.Level.EVOLVING)
public record ElementMatch<E>(Quantifier quantifier, Operand<Set<E>> operand, Criterion condition)
        implements Criterion {

    /** How many of the elements must meet the condition. */
    public enum Quantifier {
        /** One or more. */
        ANY,
        /** Every one. */
        ALL,
        /** Not one. */
        NONE
    }

    /** Refuses a condition on anything but the element. */
    public ElementMatch {
        ValueType<?> element = operand.type()
                .element()
                .orElseThrow(() -> new InvalidValueException(operand.key(), operand.type(), "it is not a set"));
        condition.operands().forEach(o -> {
            if (!(o instanceof Element<?> e) || !e.type().equals(element)) {
                throw new InvalidValueException(
                        operand.key(),
                        o.key(),
                        "the condition may only speak of its elements, of the type '" + element + "'");
            }
        });
    }

    @Override
    public Outcome test(Facts facts) {
        try {
            return facts.valueOf(operand)
                    .filter(elements -> !elements.isEmpty())
                    .map(elements -> quantified(elements, facts))
                    .orElse(Outcome.NO_MATCH);
        } catch (EvaluationException e) {
            return Outcome.error(e.problem());
        }
    }

    private Outcome quantified(Set<E> elements, Facts facts) {
        List<Outcome> outcomes = new ArrayList<>(elements.size());
        elements.forEach(e -> outcomes.add(condition.test(new ElementFacts(e, facts))));
        return switch (quantifier) {
            case ANY -> Logic.any(outcomes);
            case ALL -> Logic.all(outcomes);
            case NONE -> Logic.any(outcomes).negated();
        };
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Observed.of(facts, operand));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return new ElementMatch<>(quantifier, operand, condition.bind(bindings));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The condition's own operands are elements of this one, so they are no questions to the client. */
    @Override
    public Stream<Operand<?>> operands() {
        return Stream.of(operand);
    }

    @Override
    public Stream<Parameter<?>> parameters() {
        return condition.parameters();
    }

    @Override
    public String toString() {
        return quantifier.name().toLowerCase(Locale.ROOT) + " of " + operand.key() + " (" + condition + ")";
    }

    /** The facts in which the element at hand has its value. */
    private record ElementFacts(Object element, Facts outer) implements Facts {
        @Override
        public AsOf asOf() {
            return outer.asOf();
        }

        @Override
        @SuppressWarnings("unchecked") // The constructor made sure that the only operand is the element, of its type.
        public <T> Optional<T> valueOf(Operand<T> asked) {
            return Optional.of((T) element);
        }
    }
}
