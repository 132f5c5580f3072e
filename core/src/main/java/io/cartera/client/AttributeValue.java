package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The value of a custom attribute, of one of the types that criteria can compare; immutable. */
@Stability(Stability.Level.EVOLVING)
public sealed interface AttributeValue {

    /**
     * Text, compared by code point.
     *
     * @param value any well-formed text, empty text included
     */
    record Text(String value) implements AttributeValue {
        /** Refuses NUL and lone surrogates. */
        public Text {
            Check.text("attributeValue.text", value);
        }
    }

    /**
     * A decimal number; 1.0 and 1.00 are the same value.
     *
     * @param value at most 20 digits before and 30 after the decimal point
     */
    record Decimal(BigDecimal value) implements AttributeValue {
        /** Strips trailing zeros. */
        public Decimal {
            value = Canonical.number("attributeValue.decimal", value);
        }
    }

    /**
     * Yes or no.
     *
     * @param value whether it holds
     */
    record Flag(boolean value) implements AttributeValue {}

    /**
     * A calendar date.
     *
     * @param value a date in the years 1 to 9999
     */
    record Day(LocalDate value) implements AttributeValue {
        /** Refuses other years. */
        public Day {
            Check.date("attributeValue.day", value);
        }
    }

    /**
     * An instant.
     *
     * @param value an instant in the years 1 to 9999, truncated to microseconds
     */
    record Moment(Instant value) implements AttributeValue {
        /** Truncates to microseconds. */
        public Moment {
            value = Canonical.instant("attributeValue.moment", value);
        }
    }

    /**
     * An amount of money.
     *
     * @param value the amount
     */
    record Amount(Money value) implements AttributeValue {
        /** Refuses null. */
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A set of texts.
     *
     * @param values at least one well-formed text
     */
    record Texts(Set<String> values) implements AttributeValue {
        /** Copies the set and refuses an empty one. */
        public Texts {
            Check.notEmpty("attributeValue.texts", values);
            values.forEach(v -> Check.text("attributeValue.texts", v));
            Set<String> ordered = new TreeSet<>(CodePoints.ORDER);
            ordered.addAll(values);
            values = Collections.unmodifiableSet(ordered);
        }
    }
}
