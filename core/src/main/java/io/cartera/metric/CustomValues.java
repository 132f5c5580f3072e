package io.cartera.metric;

import io.cartera.client.AttributeValue;
import io.cartera.client.CustomAttributes;
import io.cartera.criteria.ValueType;
import java.util.Optional;

/** Reads a custom attribute as a value of a type; the canonical form of the type refuses one of another. */
final class CustomValues {

    private CustomValues() {}

    @SuppressWarnings("unchecked") // Whoever asked checks it against the type before it is used.
    static <T> Optional<T> read(CustomAttributes attributes, String name, ValueType<T> type) {
        return attributes.value(name).map(v -> (T) plain(v));
    }

    private static Object plain(AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            return text.value();
        }
        if (value instanceof AttributeValue.Decimal number) {
            return number.value();
        }
        if (value instanceof AttributeValue.Flag flag) {
            return flag.value();
        }
        if (value instanceof AttributeValue.Day day) {
            return day.value();
        }
        if (value instanceof AttributeValue.Moment moment) {
            return moment.value();
        }
        if (value instanceof AttributeValue.Amount amount) {
            return amount.value();
        }
        return ((AttributeValue.Texts) value).values();
    }
}
