package io.cartera.criteria;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * An operand and the values that it often has, for random conditions that match often.
 *
 * @param operand the operand
 * @param values values to compare it with, of its type
 * @param <T> the Java type of the values
 */
public record Subject<T>(Operand<T> operand, Arbitrary<T> values) {

    /** A text and some of its values. */
    public static Subject<String> text(Operand<String> operand, String... values) {
        return new Subject<>(operand, Arbitraries.of(values));
    }

    /** A set of texts and some of its elements. */
    public static Subject<Set<String>> texts(Operand<Set<String>> operand, String... elements) {
        return new Subject<>(
                operand, Arbitraries.of(elements).set().ofMinSize(1).ofMaxSize(2));
    }

    /** An operand of any type but text, with the usual values of its type. */
    @SuppressWarnings("unchecked") // The values are chosen by the type.
    public static <T> Subject<T> usual(Operand<T> operand) {
        return new Subject<>(operand, (Arbitrary<T>) usualValues(operand.type()));
    }

    private static Arbitrary<?> usualValues(ValueType<?> type) {
        if (type.equals(ValueType.NUMBER)) {
            return numbers();
        }
        if (type.equals(ValueType.DATE)) {
            return days();
        }
        if (type.equals(ValueType.INSTANT)) {
            return days().map(day -> Instant.parse(day + "T12:00:00Z"));
        }
        if (type.equals(ValueType.FLAG)) {
            return Arbitraries.of(true, false);
        }
        if (type.equals(ValueType.TEXT)) {
            return Arbitraries.of("shop", "web", "ana", "wear", "hat", "page-view", "😀", "\uFF5E");
        }
        return type.currency()
                .<Arbitrary<?>>map(c -> numbers().map(n -> Money.of(n.multiply(BigDecimal.TEN), c)))
                .orElseGet(() -> usualValues(type.element().orElseThrow())
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(2));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("-2", "0", "0.5", "1", "1.00", "2", "3", "7.25", "12", "40", "150", "1000")
                .map(BigDecimal::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 12, 1).toEpochDay(),
                        LocalDate.of(2026, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
