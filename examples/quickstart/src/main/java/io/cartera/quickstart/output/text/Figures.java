package io.cartera.quickstart.output.text;

import io.cartera.Stability;
import io.cartera.quickstart.output.Lang;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;

/** Numbers, amounts and dates as people read them, in one language and currency; not thread-safe. */
@Stability(Stability.Level.EVOLVING)
public final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Currency currency;
    private final NumberFormat whole;
    private final NumberFormat oneDecimal;
    private final NumberFormat percent;
    private final DecimalFormat money;
    private final DateTimeFormatter day;

    /** The formats of a language, for amounts in a currency. */
    public Figures(Lang lang, Currency currency) {
        this.currency = currency;
        whole = decimals(NumberFormat.getIntegerInstance(lang.locale()), 0);
        oneDecimal = decimals(NumberFormat.getNumberInstance(lang.locale()), 1);
        percent = decimals(NumberFormat.getPercentInstance(lang.locale()), 1);
        money = (DecimalFormat) NumberFormat.getCurrencyInstance(lang.locale());
        money.setCurrency(currency);
        money.setRoundingMode(RoundingMode.HALF_EVEN);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(lang.locale());
    }

    private static NumberFormat decimals(NumberFormat format, int digits) {
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    /** A count with thousands separators. */
    public String count(long number) {
        return whole.format(number);
    }

    /** A ratio with one decimal; a dash where there is nothing to divide by. */
    public String ratio(long numerator, long denominator) {
        return denominator == 0 ? "–" : oneDecimal.format((double) numerator / denominator);
    }

    /** A number with one decimal. */
    public String decimal(BigDecimal number) {
        return oneDecimal.format(number);
    }

    /** A share, 0 to 1, in per cent with one decimal. */
    public String percent(double share) {
        return percent.format(share);
    }

    /** A share in whole per cent, for narrow cells. */
    public String wholePercent(double share) {
        NumberFormat narrow = (NumberFormat) percent.clone();
        return decimals(narrow, 0).format(share);
    }

    /** An amount with the currency's usual decimals. */
    public String money(BigDecimal amount) {
        return money.format(digits(Math.max(currency.getDefaultFractionDigits(), 0), amount));
    }

    /** An amount without decimals where it is large enough that nobody misses them. */
    public String roundMoney(BigDecimal amount) {
        return amount.abs().compareTo(HUNDRED.multiply(HUNDRED)) < 0 ? money(amount) : money.format(digits(0, amount));
    }

    private BigDecimal digits(int digits, BigDecimal amount) {
        money.setMinimumFractionDigits(digits);
        money.setMaximumFractionDigits(digits);
        return amount;
    }

    /** A day with the month's name. */
    public String day(LocalDate date) {
        return day.format(date);
    }
}
