package io.cartera.internal;

import io.cartera.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** The checks that a value makes when it is built; each names the field and the value that it refuses. */
public final class Check {

    /** The longest identifier, in code points. */
    public static final int MAX_ID = 255;

    private static final int LONGEST_SHOWN = 100;

    private Check() {}

    /** Refuses text that holds NUL or a lone surrogate; anything else, empty text included, passes. */
    public static String text(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw new InvalidValueException(field, value, "it holds NUL at index " + i);
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InvalidValueException(field, value, "it holds a lone surrogate at index " + i);
            }
        }
        return value;
    }

    /** Checks optional text as {@link #text(String, String)} does. */
    public static void text(String field, Optional<String> value) {
        value.ifPresent(v -> text(field, v));
    }

    /** Checks every text of a collection; the message names the position. */
    public static void texts(String field, Collection<String> values) {
        int i = 0;
        for (String value : values) {
            filled(field + "[" + i++ + "]", value);
        }
    }

    /** Refuses text that is blank or not {@linkplain #text(String, String) well formed}. */
    public static String filled(String field, String value) {
        text(field, value);
        if (value.isBlank()) {
            throw new InvalidValueException(field, value, "it must not be blank");
        }
        return value;
    }

    /** Checks optional text as {@link #filled(String, String)} does. */
    public static void filled(String field, Optional<String> value) {
        value.ifPresent(v -> filled(field, v));
    }

    /** Refuses an identifier that is blank, malformed or longer than {@value #MAX_ID} code points. */
    public static String id(String field, String value) {
        filled(field, value);
        int length = value.codePointCount(0, value.length());
        if (length > MAX_ID) {
            throw new InvalidValueException(
                    field, value, "it has " + length + " code points, and " + MAX_ID + " are allowed");
        }
        return value;
    }

    /** Refuses a number outside {@code [low, high]}. */
    public static void between(String field, BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
            throw new InvalidValueException(
                    field, shown(value), "it must lie between " + low.toPlainString() + " and " + high.toPlainString());
        }
    }

    /** Refuses a negative number. */
    public static void notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValueException(field, shown(value), "it must not be negative");
        }
    }

    /** In full, unless a host's exponent would make a text that fills the memory. */
    private static String shown(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LONGEST_SHOWN ? value.toPlainString() : value.toString();
    }

    /** Refuses a date outside the years 1 to 9999. */
    public static void date(String field, LocalDate value) {
        if (value.getYear() < 1 || value.getYear() > 9999) {
            throw new InvalidValueException(field, value, "its year must lie between 1 and 9999");
        }
    }

    /** Checks an optional date as {@link #date(String, LocalDate)} does. */
    public static void date(String field, Optional<LocalDate> value) {
        value.ifPresent(v -> date(field, v));
    }

    /** Refuses a period that ends before it starts. */
    public static void ordered(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new InvalidValueException(field, to.get(), "it lies before the start, " + from.get());
        }
    }

    /** Refuses an empty collection. */
    public static void notEmpty(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new InvalidValueException(field, "[]", "it must hold at least one element");
        }
    }

    /** Refuses two elements with the same key. */
    public static <T, K> void distinct(String field, Collection<T> values, Function<? super T, K> key) {
        java.util.Set<K> seen = new java.util.HashSet<>();
        for (T value : values) {
            K k = key.apply(value);
            if (!seen.add(k)) {
                throw new InvalidValueException(field, k, "it occurs more than once");
            }
        }
    }
}
