package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.internal.CodePoints;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fixed value to compare with.
 *
 * @param value the value
 * @param <T> the Java type of the value
 */
@Stability(Stability.Level.EVOLVING)
public record Literal<T>(T value) implements Threshold<T> {

    /** Refuses null. */
    public Literal {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Optional<T> resolve(Facts facts) {
        return Optional.of(value);
    }

    @Override
    public String toString() {
        return shown(value);
    }

    /** A value as the canonical text of a criterion shows it. */
    static String shown(Object value) {
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> elements) {
            return shownAll(elements);
        }
        return value.toString();
    }

    /** Elements in the order of their texts, so that equal sets of a type without an order are shown alike. */
    static String shownAll(Collection<?> elements) {
        return elements.stream()
                .map(Literal::shown)
                .sorted(CodePoints.ORDER)
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
