package io.cartera.criteria;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Builds criteria, as in {@code number(orders).atLeast(3).and(text(country).equalTo("ES"))}; made to be imported statically.
 *
 * <p>Every method refuses, with an {@link InvalidValueException} that names the operand, a value of another type.
 */
@Stability(Stability.Level.EVOLVING)
public final class Criteria {

    private Criteria() {}

    /** Starts a condition on a value of any type. */
    public static <T> Conditions<T> that(Operand<T> operand) {
        return new Conditions<>(operand);
    }

    /** Starts a condition on a number. */
    public static NumberConditions number(Operand<BigDecimal> operand) {
        return new NumberConditions(operand);
    }

    /** Starts a condition on an amount of money. */
    public static Conditions<Money> money(Operand<Money> operand) {
        return new Conditions<>(operand);
    }

    /** Starts a condition on a text. */
    public static TextConditions text(Operand<String> operand) {
        return new TextConditions(operand);
    }

    /** Starts a condition on a date. */
    public static DateConditions date(Operand<LocalDate> operand) {
        return new DateConditions(operand);
    }

    /** Starts a condition on a multi-valued operand. */
    public static <E> SetConditions<E> each(Operand<Set<E>> operand) {
        return new SetConditions<>(operand);
    }

    /** A flag that is known to be set. */
    public static Criterion holds(Operand<Boolean> flag) {
        return that(flag).equalTo(true);
    }

    /** The element at hand of a multi-valued operand of texts. */
    public static Element<String> element() {
        return new Element<>(ValueType.TEXT);
    }

    /** All of some conditions. */
    public static Criterion allOf(Criterion... parts) {
        return new AllOf(List.of(parts));
    }

    /** Any of some conditions. */
    public static Criterion anyOf(Criterion... parts) {
        return new AnyOf(List.of(parts));
    }

    /** At least some of several conditions. */
    public static Criterion atLeast(int needed, Criterion... parts) {
        return new AtLeast(needed, List.of(parts));
    }

    /** The plain negation of a condition. */
    public static Criterion not(Criterion part) {
        return new Negation(part);
    }
}
