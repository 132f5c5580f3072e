package io.cartera.money;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Canonical;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in an ISO 4217 currency; immutable and thread-safe.
 *
 * <p>Two amounts are equal when their currencies are the same and their numbers compare as equal: 10 EUR equals 10.00 EUR. An
 * amount has at most 20 digits before and 30 after the decimal point and is never rounded here.
 */
@Stability(Stability.Level.EVOLVING)
public final class Money implements Comparable<Money> {

    private final BigDecimal amount;
    private final Currency currency;

    private Money(BigDecimal amount, Currency currency) {
        this.amount = Canonical.number("money.amount", amount);
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    /**
     * An amount in a currency.
     *
     * @throws InvalidValueException if the amount has too many digits
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /**
     * An amount in a currency, both as text: {@code Money.of("19.90", "EUR")}.
     *
     * @throws InvalidValueException if the amount is not a decimal number or the code is not an ISO 4217 code
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(parse(amount), currency(currencyCode));
    }

    /** A whole number of currency units. */
    public static Money of(long amount, Currency currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The currency of an ISO 4217 code.
     *
     * @throws InvalidValueException if there is no such currency
     */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("money.currency", code, "it is not an ISO 4217 code such as EUR");
        }
    }

    private static BigDecimal parse(String amount) {
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("money.amount", amount, "it is not a decimal number such as 19.90");
        }
    }

    /** The amount in currency units, without trailing zeros. */
    public BigDecimal amount() {
        return amount;
    }

    /** The currency. */
    public Currency currency() {
        return currency;
    }

    /**
     * The sum of this and another amount.
     *
     * @throws InvalidValueException if the currencies differ or the sum has too many digits
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * This amount less another.
     *
     * @throws InvalidValueException if the currencies differ or the difference has too many digits
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /** This amount with the opposite sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /**
     * This amount times a number, exactly.
     *
     * @throws InvalidValueException if the product has too many digits
     */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** The sign: -1, 0 or 1. */
    public int signum() {
        return amount.signum();
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws InvalidValueException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValueException(
                    "money.currency", other.currency.getCurrencyCode(), "the other amount is in " + currency);
        }
        return other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money m && amount.equals(m.amount) && currency.equals(m.currency);
    }

    @Override
    public int hashCode() {
        return 31 * amount.hashCode() + currency.hashCode();
    }

    /** The plain number and the currency code, such as {@code 19.9 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
