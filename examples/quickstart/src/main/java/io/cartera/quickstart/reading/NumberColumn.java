package io.cartera.quickstart.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A column of numbers: ASCII digits with an optional sign, decimal point and exponent of at most two digits.
 *
 * <p>With a scale a number is rounded half up to it; without one, more than nine decimals are refused, so that a product of three
 * numbers stays exact. Equal texts yield the same object, since invoice logs repeat their prices.
 */
final class NumberColumn {

    static final int MOST_INTEGER_DIGITS = 15;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?");
    private static final int MOST_DECIMALS = 9;
    private static final int LONGEST = 100;
    private static final int MOST_REMEMBERED = 50_000;

    private final Column column;
    private final OptionalInt scale;
    private final Map<String, BigDecimal> known = new HashMap<>();

    NumberColumn(Column column, OptionalInt scale) {
        this.column = column;
        this.scale = scale;
    }

    Column column() {
        return column;
    }

    /** The number of a row, or nothing where the field is blank. */
    Optional<BigDecimal> find(Row row) throws RejectedRow {
        String text = column.raw(row);
        BigDecimal remembered = known.get(text);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        String number = text.strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = parsed(number);
        if (known.size() < MOST_REMEMBERED) {
            known.put(text, value);
        }
        return Optional.of(value);
    }

    /** The number of a row that must have one. */
    BigDecimal require(Row row) throws RejectedRow {
        Optional<BigDecimal> value = find(row);
        if (value.isEmpty()) {
            throw column.missing(Reason.MISSING);
        }
        return value.get();
    }

    private BigDecimal parsed(String text) throws RejectedRow {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            throw column.rejected(Reason.NOT_A_NUMBER, text);
        }
        BigDecimal value = new BigDecimal(text);
        if (scale.isPresent()) {
            value = value.setScale(scale.getAsInt(), RoundingMode.HALF_UP);
        } else if (value.scale() > MOST_DECIMALS) {
            throw column.rejected(Reason.TOO_MANY_DECIMALS, text);
        }
        if (tooLarge(value)) {
            throw column.rejected(Reason.TOO_LARGE, text);
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether sums of many such numbers could outgrow what an amount may have. */
    static boolean tooLarge(BigDecimal value) {
        return (long) value.precision() - value.scale() > MOST_INTEGER_DIGITS && value.signum() != 0;
    }
}
