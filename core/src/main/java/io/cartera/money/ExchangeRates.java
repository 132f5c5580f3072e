package io.cartera.money;

import io.cartera.Stability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * Rates that convert an amount into another currency, as of a day; implementations are thread-safe and answer the same for the
 * same question throughout a run.
 */
@FunctionalInterface
@Stability(Stability.Level.EVOLVING)
public interface ExchangeRates {

    /**
     * How many units of {@code to} one unit of {@code from} is worth on a day.
     *
     * @param from the currency of the amount; never equal to {@code to}
     * @param to the currency asked for
     * @param day the local day of the event
     * @return a positive rate of at most 20 digits before and 30 after the decimal point, or nothing if it isn't known
     */
    Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day);

    /** No rates: a second currency is an error. */
    static ExchangeRates none() {
        return (from, to, day) -> Optional.empty();
    }
}
