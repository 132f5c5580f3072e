package io.cartera.criteria;

import io.cartera.InvalidValueException;

/** The type checks that conditions make when they are built. */
final class Typed {

    private Typed() {}

    /** The canonical form of a value, or a refusal that names the operand. */
    static <T> T canonical(Operand<T> operand, T value) {
        try {
            return operand.type().canonical(value);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(
                    operand.key(), value, "it is not a value of the type '" + operand.type() + "'");
        }
    }

    static void sameType(Operand<?> operand, ValueType<?> other) {
        if (!operand.type().equals(other)) {
            throw new InvalidValueException(
                    operand.key(), other, "the operand is of the type '" + operand.type() + "'");
        }
    }
}
