package io.cartera.quickstart.reading;

import io.cartera.Stability;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;

/**
 * How an invoice log is to be read.
 *
 * @param columns which column holds what; the keys are {@link #KEYS}
 * @param dates how dates are written
 * @param zone the zone of days
 * @param currency the currency of prices and amounts
 * @param priceScale the decimals to which prices are rounded half up, or as written
 * @param discountScale the decimals to which discounts are rounded half up, or as written
 * @param duplicates what becomes of a row that equals an earlier one in every field
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record LogFormat(
        ColumnNames columns,
        DateFormat dates,
        ZoneId zone,
        Currency currency,
        OptionalInt priceScale,
        OptionalInt discountScale,
        Duplicates duplicates) {

    /** What a column can hold: {@code client}, {@code placedAt}, and {@code amount} or {@code quantity} and {@code price}; more. */
    public static final List<String> KEYS =
            List.of("client", "order", "product", "quantity", "price", "discount", "amount", "placedAt", "country");

    /**
     * The columns that an option names, with those that a log must have.
     *
     * @throws InputException if it is not written so, a key is unknown or given twice, or one is missing
     */
    public static ColumnNames columns(String option, String value) {
        ColumnNames columns = ColumnNames.parse(option, value, KEYS);
        columns.mustName("client", value);
        columns.mustName("placedAt", value);
        if (!columns.names("amount")) {
            columns.mustName("quantity", value);
            columns.mustName("price", value);
        }
        return columns;
    }

    /** What becomes of a row that equals an earlier one in every field. */
    public enum Duplicates {
        /** It counts like any other. */
        KEEP,
        /** It is left out. */
        DROP
    }
}
