package io.cartera.segment.explain;

import io.cartera.money.Money;
import io.cartera.time.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values with signs of our own: those of the JDK's locale data change from release to release. */
final class Figures {

    private static final int GROUP = 3;

    private final Language language;
    private final Phrases phrases;

    Figures(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** A value of any type, as it stands in a sentence. */
    String value(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Instant instant) {
            return instant(instant);
        }
        if (value instanceof Boolean flag) {
            return phrases.fill(flag ? "value.yes" : "value.no");
        }
        if (value instanceof Collection<?> several) {
            return several(several);
        }
        return phrases.fill("value.text", value.toString());
    }

    String several(Collection<?> values) {
        return values.stream().map(this::value).collect(Collectors.joining(phrases.fill("list.separator")));
    }

    String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                written.append(language.groups());
            }
            written.append(whole.charAt(i));
        }
        return point < 0
                ? written.toString()
                : written.append(language.decimals())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with its sign, as an addend. */
    String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    /** With at least the decimals that the currency is paid in, and all that there are. */
    String money(Money money) {
        int usual = Math.max(0, money.currency().getDefaultFractionDigits());
        BigDecimal amount = money.amount();
        BigDecimal shown = amount.scale() < usual ? amount.setScale(usual) : amount;
        return phrases.fill("value.money", number(shown), money.currency().getCurrencyCode());
    }

    String day(LocalDate day) {
        return phrases.fill(
                "value.day", padded(day.getYear(), 4), padded(day.getMonthValue(), 2), padded(day.getDayOfMonth(), 2));
    }

    private String instant(Instant instant) {
        return phrases.fill(
                "value.instant",
                day(instant.atZone(ZoneOffset.UTC).toLocalDate()),
                instant.atZone(ZoneOffset.UTC).toLocalTime().toString());
    }

    /** Both ends included; a start at the beginning of time is left out. */
    String days(DateRange range) {
        if (range.isEmpty()) {
            return phrases.fill("days.none");
        }
        return range.from().equals(DateRange.all().from())
                ? phrases.fill("days.until", day(range.last()))
                : phrases.fill("days.between", day(range.from()), day(range.last()));
    }

    private static String padded(int number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
