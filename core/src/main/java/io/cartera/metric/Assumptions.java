package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.money.ExchangeRates;
import io.cartera.time.FiscalCalendar;
import java.util.Objects;

/**
 * What an evaluation takes for granted besides its as-of: passed in, never looked up.
 *
 * @param rates the rates by which amounts are converted
 * @param fiscalCalendar the company's fiscal year
 */
@Stability(Stability.Level.EVOLVING)
public record Assumptions(ExchangeRates rates, FiscalCalendar fiscalCalendar) {

    private static final Assumptions NONE = new Assumptions(ExchangeRates.none(), FiscalCalendar.calendarYear());

    /** Refuses null. */
    public Assumptions {
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(fiscalCalendar, "fiscalCalendar");
    }

    /** No rates, and a fiscal year that is the calendar year. */
    public static Assumptions none() {
        return NONE;
    }
}
