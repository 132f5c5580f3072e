package io.cartera.metric;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Canonical;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A metric that computes with the values of other operands; missing where one of them is. Equal by content, immutable.
 *
 * @param operation what is computed
 * @param inputs the operands, one or two as the operation asks
 * @param type the type of the result
 * @param <T> the Java type of the result
 */
@Stability(Stability.Level.EVOLVING)
public record DerivedMetric<T>(Operation operation, List<Operand<?>> inputs, ValueType<T> type) implements Metric<T> {

    /** What a derived metric computes. */
    public enum Operation {
        /** Whole days from a date to the as-of's day; negative for a date that lies ahead. */
        DAYS_SINCE("days since ", 1),
        /** Whole years from a date to the as-of's day; one born on 29 February has a birthday on 28 where it must be. */
        YEARS_SINCE("years since ", 1),
        /** The number in an amount, in the currency of its type. */
        AMOUNT("amount of ", 1),
        /** The exact sum of two numbers or amounts. */
        PLUS(" + ", 2),
        /** The exact difference of two numbers or amounts. */
        MINUS(" - ", 2),
        /** The exact product of two numbers. */
        TIMES(" * ", 2),
        /** The quotient, rounded once to six decimals, half-even; missing where the divisor is zero. */
        RATIO(" / ", 2);

        private final String sign;
        private final int inputs;

        Operation(String sign, int inputs) {
            this.sign = sign;
            this.inputs = inputs;
        }

        private boolean takes(ValueType<?> input) {
            return switch (this) {
                case DAYS_SINCE, YEARS_SINCE -> input.equals(ValueType.DATE);
                case AMOUNT -> input.currency().isPresent();
                case TIMES -> input.equals(ValueType.NUMBER);
                case PLUS, MINUS, RATIO -> EventSelection.isSummable(input);
            };
        }

        private boolean keepsType() {
            return this == PLUS || this == MINUS;
        }
    }

    /** Copies the list and refuses operands of the wrong number or type. */
    public DerivedMetric {
        inputs = List.copyOf(inputs);
        if (inputs.size() != operation.inputs) {
            throw new InvalidValueException("derivedMetric.inputs", inputs, operation + " takes " + operation.inputs);
        }
        ValueType<?> first = inputs.get(0).type();
        for (Operand<?> input : inputs) {
            if (!input.type().equals(first)) {
                throw new InvalidValueException(
                        input.key(), input.type(), "the other operand is of the type '" + first + "'");
            }
            if (!operation.takes(input.type())) {
                throw new InvalidValueException(input.key(), input.type(), operation + " does not take this type");
            }
        }
        ValueType<?> result = operation.keepsType() ? first : ValueType.NUMBER;
        if (!type.equals(result)) {
            throw new InvalidValueException("derivedMetric.type", type, "the result is of the type '" + result + "'");
        }
    }

    /** Whole days from a date to the as-of's day. */
    public static DerivedMetric<BigDecimal> daysSince(Operand<LocalDate> date) {
        return new DerivedMetric<>(Operation.DAYS_SINCE, List.of(date), ValueType.NUMBER);
    }

    /** Whole years from a date to the as-of's day, such as an age. */
    public static DerivedMetric<BigDecimal> yearsSince(Operand<LocalDate> date) {
        return new DerivedMetric<>(Operation.YEARS_SINCE, List.of(date), ValueType.NUMBER);
    }

    /** The number in an amount. */
    public static DerivedMetric<BigDecimal> amount(Operand<Money> amount) {
        return new DerivedMetric<>(Operation.AMOUNT, List.of(amount), ValueType.NUMBER);
    }

    /** The exact sum of two numbers, or of two amounts in one currency. */
    public static <T> DerivedMetric<T> plus(Operand<T> a, Operand<T> b) {
        return new DerivedMetric<>(Operation.PLUS, List.of(a, b), a.type());
    }

    /** The exact difference of two numbers, or of two amounts in one currency. */
    public static <T> DerivedMetric<T> minus(Operand<T> a, Operand<T> b) {
        return new DerivedMetric<>(Operation.MINUS, List.of(a, b), a.type());
    }

    /** The exact product of two numbers. */
    public static DerivedMetric<BigDecimal> times(Operand<BigDecimal> a, Operand<BigDecimal> b) {
        return new DerivedMetric<>(Operation.TIMES, List.of(a, b), ValueType.NUMBER);
    }

    /** The quotient of two numbers, or of two amounts in one currency; missing where the divisor is zero. */
    public static <T> DerivedMetric<BigDecimal> ratio(Operand<T> a, Operand<T> b) {
        return new DerivedMetric<>(Operation.RATIO, List.of(a, b), ValueType.NUMBER);
    }

    @Override
    public String key() {
        return inputs.size() == 1
                ? operation.sign + inputs.get(0).key()
                : "(" + inputs.get(0).key() + operation.sign + inputs.get(1).key() + ")";
    }

    /**
     * Computes the value from the values of its operands.
     *
     * @throws io.cartera.criteria.EvaluationException if one of them is an error, or the result has too many digits
     */
    public Optional<T> valueIn(Facts facts) {
        Optional<?> a = facts.valueOf(inputs.get(0));
        Optional<?> b = inputs.size() == 1 ? a : facts.valueOf(inputs.get(1));
        return a.isEmpty() || b.isEmpty()
                ? Optional.empty()
                : compute(a.get(), b.get(), facts.asOf().day());
    }

    private Optional<T> compute(Object a, Object b, LocalDate today) {
        return switch (operation) {
            case DAYS_SINCE -> number(BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) a, today)));
            case YEARS_SINCE -> number(BigDecimal.valueOf(years((LocalDate) a, today)));
            case AMOUNT -> number(Values.number(a));
            case PLUS -> number(Values.number(a).add(Values.number(b)));
            case MINUS -> number(Values.number(a).subtract(Values.number(b)));
            case TIMES -> number(Values.number(a).multiply(Values.number(b)));
            case RATIO ->
                Values.number(b).signum() == 0
                        ? Optional.empty()
                        : number(Values.quotient(Values.number(a), Values.number(b)));
        };
    }

    private Optional<T> number(BigDecimal value) {
        return Optional.of(Values.amount(this, Canonical.computed(value)));
    }

    private static long years(LocalDate from, LocalDate to) {
        long years = (long) to.getYear() - from.getYear();
        LocalDate anniversary = MonthDay.from(from).atYear(to.getYear());
        return anniversary.isAfter(to) ? years - 1 : years;
    }

    @Override
    public String toString() {
        return key();
    }
}
