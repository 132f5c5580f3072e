package io.cartera.criteria;

import io.cartera.Stability;

/**
 * Something that can be asked about a client, such as its country or its number of orders.
 *
 * <p>Implementations are immutable and thread-safe. Two operands with the same key mean the same, within one store or one
 * model; whoever puts them together refuses two meanings under one key.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public interface Operand<T> {

    /** The name of the operand, unique for its meaning, such as {@code client.country}. */
    String key();

    /** The type of its values. */
    ValueType<T> type();
}
