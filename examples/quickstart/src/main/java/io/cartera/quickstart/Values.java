package io.cartera.quickstart;

import io.cartera.InvalidValueException;
import io.cartera.client.ExternalId;
import io.cartera.quickstart.analysis.AbcShares;
import io.cartera.quickstart.analysis.Quantiles;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.reading.InputException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of options, checked before any work starts; each refusal names the option, the value and the cure. */
final class Values {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Values() {}

    static ZoneId zone(String option, String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw InputException.option(option, text, "it is no time zone; write for example Europe/Madrid or UTC");
        }
    }

    static Currency currency(String option, String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw InputException.option(option, text, "it is no ISO 4217 currency; write for example EUR");
        }
    }

    static LocalDate date(String option, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            throw notADate(option, text);
        }
        throw notADate(option, text);
    }

    private static InputException notADate(String option, String text) {
        return InputException.option(option, text, "it is no date; write it as 2024-12-31");
    }

    /** A whole number within bounds. */
    static int number(String option, String text, int low, int high) {
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= low && number <= high) {
                return number;
            }
        }
        throw InputException.option(option, text, "write a whole number from " + low + " to " + high);
    }

    static AbcShares abc(String option, String text) {
        List<String> parts = Arrays.asList(text.split(",", -1));
        if (parts.size() == 2
                && parts.stream().allMatch(part -> PERCENTAGE.matcher(part).matches())) {
            BigDecimal a = new BigDecimal(parts.get(0));
            BigDecimal b = new BigDecimal(parts.get(1));
            if (a.signum() > 0 && a.compareTo(b) < 0 && b.compareTo(HUNDRED) <= 0) {
                return new AbcShares(a, b);
            }
        }
        throw InputException.option(
                option, text, "write two percentages above 0 and up to 100, the smaller first, such as 80,95");
    }

    static Quantiles quantiles(String option, String text) {
        return Arrays.stream(Quantiles.values())
                .filter(q -> q.word().equals(text))
                .findFirst()
                .orElseThrow(() -> InputException.option(
                        option,
                        text,
                        "write one of "
                                + Arrays.stream(Quantiles.values())
                                        .map(Quantiles::word)
                                        .collect(Collectors.joining(", "))));
    }

    static Lang lang(String option, String text) {
        return Arrays.stream(Lang.values())
                .filter(lang -> lang.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> InputException.option(option, text, "write es or en"));
    }

    static String source(String option, String text) {
        try {
            return ExternalId.of(text, "any").source();
        } catch (InvalidValueException e) {
            throw InputException.option(option, text, "write a name of 1 to 255 characters that is not blank");
        }
    }
}
