package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether an operand has a value.
 *
 * @param operand the operand
 * @param expected whether the value must be known or missing
 */
@Stability(Stability.Level.EVOLVING)
public record Presence(Operand<?> operand, State expected) implements Criterion {

    /** Whether there is a value. */
    public enum State {
        /** There is one. */
        KNOWN,
        /** There is none. */
        MISSING
    }

    /** Refuses null. */
    public Presence {
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(expected, "expected");
    }

    @Override
    public Outcome test(Facts facts) {
        try {
            boolean known = facts.valueOf(operand).isPresent();
            return Outcome.of(known == (expected == State.KNOWN));
        } catch (EvaluationException e) {
            return Outcome.error(e.problem());
        }
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Observed.of(facts, operand));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return this;
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Stream<Operand<?>> operands() {
        return Stream.of(operand);
    }

    @Override
    public String toString() {
        return operand.key() + (expected == State.KNOWN ? " is known" : " is missing");
    }
}
