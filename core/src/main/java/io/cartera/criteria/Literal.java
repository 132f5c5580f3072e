package io.cartera.criteria;

import io.cartera.Stability;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

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
        return value.toString();
    }
}
