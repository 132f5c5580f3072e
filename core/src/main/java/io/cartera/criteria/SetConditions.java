package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Set;

/**
 * The conditions on a multi-valued operand; none of them holds where there is no element. Immutable.
 *
 * @param <E> the Java type of the elements
 */
@Stability(Stability.Level.EVOLVING)
public final class SetConditions<E> extends Conditions<Set<E>> {

    SetConditions(Operand<Set<E>> operand) {
        super(operand);
    }

    /** At least one element meets a condition on {@link Element}. */
    public Criterion any(Criterion condition) {
        return new ElementMatch<>(ElementMatch.Quantifier.ANY, operand(), condition);
    }

    /** Every element meets a condition on {@link Element}. */
    public Criterion all(Criterion condition) {
        return new ElementMatch<>(ElementMatch.Quantifier.ALL, operand(), condition);
    }

    /** No element meets a condition on {@link Element}, and there is at least one element. */
    public Criterion none(Criterion condition) {
        return new ElementMatch<>(ElementMatch.Quantifier.NONE, operand(), condition);
    }
}
