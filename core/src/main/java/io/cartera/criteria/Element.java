package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Objects;

/**
 * The element at hand in a condition on the elements of a set.
 *
 * @param type the type of the elements
 * @param <E> the Java type of the elements
 */
@Stability(Stability.Level.EVOLVING)
public record Element<E>(ValueType<E> type) implements Operand<E> {

    /** Refuses null. */
    public Element {
        Objects.requireNonNull(type, "type");
    }

    @Override
    public String key() {
        return "element";
    }

    @Override
    public String toString() {
        return key();
    }
}
