package io.cartera.criteria;

import io.cartera.Stability;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition on one client's facts: immutable data, equal by content, thread-safe.
 *
 * <p>Build one with {@link Criteria}. {@code toString} is a readable text that is the same for equal criteria.
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface Criterion
        permits Comparison, Membership, TextMatch, Presence, ElementMatch, AllOf, AnyOf, AtLeast, Negation {

    /**
     * Tests the condition.
     *
     * @throws UnboundParameterException if a parameter was not {@linkplain #bind bound}
     */
    Outcome test(Facts facts);

    /**
     * Tests the condition and says why; the explanation's outcome is that of {@link #test}.
     *
     * @throws UnboundParameterException if a parameter was not {@linkplain #bind bound}
     */
    Explanation explain(Facts facts);

    /** This condition with the parameters that the bindings know replaced by what was decided for them. */
    Criterion bind(Bindings bindings);

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(CriterionVisitor<R> visitor);

    /** The conditions that this one combines, in order; empty for a condition on one operand. */
    default List<Criterion> parts() {
        return List.of();
    }

    /** The operands that the condition asks for, in order, with repetitions. */
    default Stream<Operand<?>> operands() {
        return parts().stream().flatMap(Criterion::operands);
    }

    /** The parameters that are not bound yet, in order, with repetitions. */
    default Stream<Parameter<?>> parameters() {
        return parts().stream().flatMap(Criterion::parameters);
    }

    /** This condition and another. */
    default Criterion and(Criterion other) {
        return Criteria.allOf(this, other);
    }

    /** This condition or another, or both. */
    default Criterion or(Criterion other) {
        return Criteria.anyOf(this, other);
    }

    /** The plain negation: it holds wherever this condition does not, missing values included. */
    default Criterion negate() {
        return new Negation(this);
    }
}
