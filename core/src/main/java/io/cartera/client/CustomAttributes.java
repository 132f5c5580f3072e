package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What nobody foresaw: typed values by name, on clients, contacts and events; immutable, ordered by name as code points.
 *
 * <p>A name is an identifier of one to 255 code points. Which type belongs to which name is the host's convention; a criterion
 * that asks for another type than the one stored is an error for that client, never a silent mismatch.
 */
@Stability(Stability.Level.EVOLVING)
public final class CustomAttributes {

    private static final CustomAttributes NONE = new CustomAttributes(Map.of());

    private final Map<String, AttributeValue> values;

    private CustomAttributes(Map<String, AttributeValue> values) {
        Map<String, AttributeValue> ordered = new TreeMap<>(CodePoints.ORDER);
        ordered.putAll(values);
        this.values = Collections.unmodifiableMap(ordered);
    }

    /** No attributes. */
    public static CustomAttributes none() {
        return NONE;
    }

    /** The attributes of a map; a name must be a valid identifier. */
    public static CustomAttributes of(Map<String, AttributeValue> values) {
        return values.isEmpty() ? NONE : builder().all(values).build();
    }

    /** Starts a set of attributes. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a name, if it has one. */
    public Optional<AttributeValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** All values by name; unmodifiable, in the order of the names. */
    public Map<String, AttributeValue> asMap() {
        return values;
    }

    /** Whether there is no attribute at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomAttributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Builds {@link CustomAttributes}; a name set twice keeps the last value. Not thread-safe. */
    public static final class Builder {

        private final Map<String, AttributeValue> values = new HashMap<>();

        private Builder() {}

        /** Sets a value of any type. */
        public Builder put(String name, AttributeValue value) {
            values.put(Check.id("customAttributes.name", name), value);
            return this;
        }

        /** Sets every value of a map. */
        public Builder all(Map<String, AttributeValue> others) {
            others.forEach(this::put);
            return this;
        }

        /** Sets a text. */
        public Builder text(String name, String value) {
            return put(name, new AttributeValue.Text(value));
        }

        /** Sets a number. */
        public Builder number(String name, BigDecimal value) {
            return put(name, new AttributeValue.Decimal(value));
        }

        /** Sets a whole number. */
        public Builder number(String name, long value) {
            return number(name, BigDecimal.valueOf(value));
        }

        /** Marks that something holds. */
        public Builder yes(String name) {
            return put(name, new AttributeValue.Flag(true));
        }

        /** Marks that something does not hold. */
        public Builder no(String name) {
            return put(name, new AttributeValue.Flag(false));
        }

        /** Sets a date. */
        public Builder day(String name, LocalDate value) {
            return put(name, new AttributeValue.Day(value));
        }

        /** Sets an instant. */
        public Builder moment(String name, Instant value) {
            return put(name, new AttributeValue.Moment(value));
        }

        /** Sets an amount. */
        public Builder amount(String name, Money value) {
            return put(name, new AttributeValue.Amount(value));
        }

        /** Sets a set of texts. */
        public Builder texts(String name, Set<String> values) {
            return put(name, new AttributeValue.Texts(values));
        }

        /** The attributes set so far. */
        public CustomAttributes build() {
            return values.isEmpty() ? NONE : new CustomAttributes(values);
        }
    }
}
