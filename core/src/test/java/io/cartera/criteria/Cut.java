package io.cartera.criteria;

import java.math.BigDecimal;

/** A parameter by hand. */
record Cut<T>(String name, ValueType<T> type) implements Parameter<T> {

    static Cut<BigDecimal> number(String name) {
        return new Cut<>(name, ValueType.NUMBER);
    }
}
