package io.cartera.metric;

import io.cartera.InvalidValueException;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Canonical;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** What every evaluation does with a value: canonical form, bounds, rounding, and a host's failure told as a problem. */
final class Values {

    /** The decimals to which averages, ratios and converted amounts are rounded. */
    static final int ROUNDED_SCALE = 6;

    private Values() {}

    /** Calls a function that may be a host's; whatever it throws becomes a problem that names the operand. */
    static <T> Optional<T> read(Operand<T> operand, Supplier<Optional<T>> function) {
        try {
            return function.get().filter(v -> !isEmptySet(v)).map(operand.type()::canonical);
        } catch (RuntimeException e) {
            throw failure(operand, e);
        }
    }

    /** What a function threw, as a problem of an operand. */
    static EvaluationException failure(Operand<?> operand, RuntimeException thrown) {
        if (thrown instanceof EvaluationException already) {
            return already;
        }
        if (thrown instanceof InvalidValueException invalid) {
            return new EvaluationException(
                    new Problem(operand.key(), invalid.code(), "its value is not of its type"), thrown);
        }
        // The message of a host's exception may hold personal data; its class does not.
        String name = thrown.getClass().getName();
        return new EvaluationException(new Problem(operand.key(), "function-failed", "it threw " + name), thrown);
    }

    private static boolean isEmptySet(Object value) {
        return value instanceof Collection<?> c && c.isEmpty();
    }

    /** A computed number or amount as a value of the operand's type; more than 20 integer digits are an error. */
    @SuppressWarnings(
            "unchecked") // The type is either a number or an amount, which the operand's own check made sure of.
    static <T> T amount(Operand<T> operand, BigDecimal value) {
        if (!Canonical.fits(value)) {
            throw new EvaluationException(new Problem(operand.key(), "overflow", "its value has too many digits"));
        }
        BigDecimal canonical = Canonical.computed(value);
        ValueType<T> type = operand.type();
        return type.currency().<T>map(c -> (T) Money.of(canonical, c)).orElseGet(() -> (T) canonical);
    }

    /** The exact quotient, rounded once to six decimals, half-even. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, ROUNDED_SCALE, RoundingMode.HALF_EVEN);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(ROUNDED_SCALE, RoundingMode.HALF_EVEN);
    }

    /** The number in a number or an amount. */
    static BigDecimal number(Object value) {
        return value instanceof Money money ? money.amount() : (BigDecimal) value;
    }
}
