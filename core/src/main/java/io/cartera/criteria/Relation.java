package io.cartera.criteria;

import io.cartera.Stability;

/** How an observed value relates to a threshold. */
@Stability(Stability.Level.EVOLVING)
public enum Relation {
    /** The same value. */
    EQUAL("="),
    /** Another value. */
    DIFFERENT("!="),
    /** Below the threshold. */
    LESS("<"),
    /** Below the threshold or the same. */
    AT_MOST("<="),
    /** Above the threshold. */
    GREATER(">"),
    /** Above the threshold or the same. */
    AT_LEAST(">=");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** The usual sign, such as {@code >=}. */
    public String symbol() {
        return symbol;
    }

    /** Whether the relation needs an order. */
    public boolean needsOrder() {
        return this != EQUAL && this != DIFFERENT;
    }

    /** Whether it holds between two values of a type. */
    <T> boolean holds(ValueType<T> type, T observed, T threshold) {
        return switch (this) {
            case EQUAL -> observed.equals(threshold);
            case DIFFERENT -> !observed.equals(threshold);
            case LESS -> type.compare(observed, threshold) < 0;
            case AT_MOST -> type.compare(observed, threshold) <= 0;
            case GREATER -> type.compare(observed, threshold) > 0;
            case AT_LEAST -> type.compare(observed, threshold) >= 0;
        };
    }
}
