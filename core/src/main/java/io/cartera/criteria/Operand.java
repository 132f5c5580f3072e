package io.cartera.criteria;

import io.cartera.Stability;

/**
 * Something that can be asked about a client, such as its country or its number of orders.
 *
 * <p>Implementations are immutable and thread-safe. A key means one thing within a store or a model: two operands of one key and
 * one type are taken for the same, and a model refuses one key with two types.
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
