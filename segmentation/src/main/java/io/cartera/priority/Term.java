package io.cartera.priority;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Bindings;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import java.math.BigDecimal;
import java.util.Objects;

/** A part of a score; immutable. */
@Stability(Stability.Level.EVOLVING)
public sealed interface Term {

    /** The name, unique within a model. */
    String name();

    /** What the term weighs; negative weights lower the score. */
    BigDecimal weight();

    /** The term with the parameters of populations bound. */
    Term bind(Bindings bindings);

    /** A term that contributes its whole weight where a condition holds, and nothing elsewhere. */
    static Term when(String name, BigDecimal weight, Criterion condition) {
        return new Condition(name, weight, condition);
    }

    /** A term that contributes its weight times a number, which is 0 at or below {@code low} and 1 at or above {@code high}. */
    static Term scaled(String name, BigDecimal weight, Operand<BigDecimal> measure, BigDecimal low, BigDecimal high) {
        return new Scaled(name, weight, measure, low, high);
    }

    /**
     * Weight where a condition holds.
     *
     * @param name the name
     * @param weight what is contributed
     * @param condition when it is
     */
    record Condition(String name, BigDecimal weight, Criterion condition) implements Term {
        /** Brings the weight into canonical form. */
        public Condition {
            Check.id("term.name", name);
            weight = Canonical.number("term.weight", weight);
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public Term bind(Bindings bindings) {
            return new Condition(name, weight, condition.bind(bindings));
        }
    }

    /**
     * Weight times where a number lies between two bounds.
     *
     * @param name the name
     * @param weight what is contributed at most
     * @param measure the number; a missing one contributes nothing
     * @param low where the contribution is nothing
     * @param high where it is the whole weight; above {@code low}, or below it for a measure of which less is better
     */
    record Scaled(String name, BigDecimal weight, Operand<BigDecimal> measure, BigDecimal low, BigDecimal high)
            implements Term {
        /** Brings the numbers into canonical form and refuses equal bounds. */
        public Scaled {
            Check.id("term.name", name);
            weight = Canonical.number("term.weight", weight);
            low = Canonical.number("term.low", low);
            high = Canonical.number("term.high", high);
            Objects.requireNonNull(measure, "measure");
            if (low.compareTo(high) == 0) {
                throw new InvalidValueException("term.high", high, "it must differ from the low bound");
            }
        }

        @Override
        public Term bind(Bindings bindings) {
            return this;
        }
    }
}
