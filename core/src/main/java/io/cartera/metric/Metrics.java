package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.money.Money;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** The usual metrics, and the selections from which others are made. */
@Stability(Stability.Level.EVOLVING)
public final class Metrics {

    private Metrics() {}

    /** Selects all rows of a source. */
    public static EventSelection over(EventSource source) {
        return new EventSelection(source, Optional.empty(), Window.allTime());
    }

    /** Selects purchases. */
    public static EventSelection purchases() {
        return over(EventSource.PURCHASES);
    }

    /** Selects the lines of purchases. */
    public static EventSelection purchaseLines() {
        return over(EventSource.PURCHASE_LINES);
    }

    /** Selects requests. */
    public static EventSelection requests() {
        return over(EventSource.REQUESTS);
    }

    /** Selects interactions. */
    public static EventSelection interactions() {
        return over(EventSource.INTERACTIONS);
    }

    /** Selects answers to surveys. */
    public static EventSelection surveys() {
        return over(EventSource.SURVEYS);
    }

    /** Selects what clients did on their own. */
    public static EventSelection behaviour() {
        return over(EventSource.BEHAVIOUR);
    }

    /** The number of orders; a return makes none. */
    public static AggregateMetric<BigDecimal> orders() {
        return purchases().count();
    }

    /** The number of orders within a window. */
    public static AggregateMetric<BigDecimal> orders(Window window) {
        return purchases().within(window).count();
    }

    /** The net amount of purchases less that of returns; 0 for a client without either. */
    public static AggregateMetric<Money> revenue(Currency currency) {
        return revenue(currency, Window.allTime());
    }

    /** The net amount of purchases less that of returns, within a window. */
    public static AggregateMetric<Money> revenue(Currency currency, Window window) {
        return over(EventSource.SALES).within(window).sum(EventAttributes.revenue(currency));
    }

    /** The local day of the first purchase; missing where there is none. */
    public static AggregateMetric<LocalDate> firstPurchase() {
        return purchases().firstDay();
    }

    /** The local day of the last purchase; missing where there is none. */
    public static AggregateMetric<LocalDate> lastPurchase() {
        return purchases().lastDay();
    }

    /** Days from the last purchase's day to the as-of's day; missing where there is no purchase. */
    public static DerivedMetric<BigDecimal> recencyDays() {
        return DerivedMetric.daysSince(lastPurchase());
    }

    /** The mean net amount of a purchase; missing where there is none. */
    public static AggregateMetric<Money> averageTicket(Currency currency) {
        return purchases().average(EventAttributes.net(currency));
    }

    /** The mean number of days between consecutive purchases; missing where there are fewer than two. */
    public static AggregateMetric<BigDecimal> purchaseGap() {
        return purchases().averageGap();
    }
}
