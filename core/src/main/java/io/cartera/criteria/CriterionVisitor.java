package io.cartera.criteria;

import io.cartera.Stability;

/**
 * A function by kind of node; a kind that a visitor does not handle goes to {@link #otherwise}, so that a later version may add
 * kinds.
 *
 * @param <R> the type of the result
 */
@Stability(Stability.Level.EVOLVING)
public interface CriterionVisitor<R> {

    /** Any kind that is not handled by a method of its own. */
    R otherwise(Criterion criterion);

    /** A value against a threshold. */
    default <T> R visit(Comparison<T> comparison) {
        return otherwise(comparison);
    }

    /** A value among others. */
    default <T> R visit(Membership<T> membership) {
        return otherwise(membership);
    }

    /** A text against a pattern. */
    default R visit(TextMatch match) {
        return otherwise(match);
    }

    /** Whether there is a value. */
    default R visit(Presence presence) {
        return otherwise(presence);
    }

    /** A condition on the elements of a set. */
    default <E> R visit(ElementMatch<E> match) {
        return otherwise(match);
    }

    /** All of several conditions. */
    default R visit(AllOf all) {
        return otherwise(all);
    }

    /** Any of several conditions. */
    default R visit(AnyOf any) {
        return otherwise(any);
    }

    /** At least some of several conditions. */
    default R visit(AtLeast atLeast) {
        return otherwise(atLeast);
    }

    /** The opposite of a condition. */
    default R visit(Negation negation) {
        return otherwise(negation);
    }
}
