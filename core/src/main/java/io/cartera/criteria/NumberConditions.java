package io.cartera.criteria;

import io.cartera.Stability;
import java.math.BigDecimal;

/** The conditions on a number, with whole numbers as a convenience; immutable. */
@Stability(Stability.Level.EVOLVING)
public final class NumberConditions extends Conditions<BigDecimal> {

    NumberConditions(Operand<BigDecimal> operand) {
        super(operand);
    }

    /** The value is this one. */
    public Criterion equalTo(long value) {
        return equalTo(BigDecimal.valueOf(value));
    }

    /** The value is below another. */
    public Criterion lessThan(long value) {
        return lessThan(BigDecimal.valueOf(value));
    }

    /** The value is below another or the same. */
    public Criterion atMost(long value) {
        return atMost(BigDecimal.valueOf(value));
    }

    /** The value is above another. */
    public Criterion greaterThan(long value) {
        return greaterThan(BigDecimal.valueOf(value));
    }

    /** The value is above another or the same. */
    public Criterion atLeast(long value) {
        return atLeast(BigDecimal.valueOf(value));
    }

    /** The value lies between two others, both included. */
    public Criterion between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
