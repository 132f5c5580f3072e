package io.cartera.internal;

import io.cartera.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one form in which equal numbers and equal instants are written, so that equal content is equal by {@code equals}. */
public final class Canonical {

    /** The first instant, 0001-01-01T00:00:00Z. */
    public static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");

    /** The last instant, 9999-12-31T23:59:59.999999Z. */
    public static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** The most decimals of a number. */
    public static final int MAX_SCALE = 30;

    /** The most digits before the decimal point. */
    public static final int MAX_INTEGER_DIGITS = 20;

    private Canonical() {}

    /** Truncates an instant to microseconds and refuses one outside the years 1 to 9999. */
    public static Instant instant(String field, Instant value) {
        if (value.isBefore(FIRST_INSTANT) || value.isAfter(LAST_INSTANT.plusNanos(999))) {
            throw new InvalidValueException(field, value, "it must lie in the years 1 to 9999");
        }
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** Strips trailing zeros and refuses more than 20 digits before or 30 after the decimal point. */
    public static BigDecimal number(String field, BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (!fits(value)) {
            throw new InvalidValueException(
                    field, value, "it has more than " + MAX_INTEGER_DIGITS + " digits before the decimal point");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_SCALE) {
            throw new InvalidValueException(field, value, "it has more than " + MAX_SCALE + " decimals");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether a number has at most 20 digits before the decimal point. */
    public static boolean fits(BigDecimal value) {
        return value.signum() == 0 || (long) value.precision() - value.scale() <= MAX_INTEGER_DIGITS;
    }

    /** The canonical form of a computed number of any size: no trailing zeros and no negative scale. */
    public static BigDecimal computed(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
