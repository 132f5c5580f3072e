package io.cartera.time;

import io.cartera.Stability;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The periods into which a calendar is divided. */
@Stability(Stability.Level.EVOLVING)
public enum Period {
    /** Monday to Sunday, as in ISO 8601. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** January to March, April to June, and so on. */
    QUARTER,
    /** A calendar year. */
    YEAR,
    /** A quarter of the fiscal year. */
    FISCAL_QUARTER,
    /** The fiscal year. */
    FISCAL_YEAR;

    /** The first day of the period that holds a day. */
    public LocalDate start(LocalDate day, FiscalCalendar calendar) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> FiscalCalendar.calendarYear().quarterStart(day);
            case YEAR -> day.withDayOfYear(1);
            case FISCAL_QUARTER -> calendar.quarterStart(day);
            case FISCAL_YEAR -> calendar.yearStart(day);
        };
    }

    /** The first day of the period that starts some periods before the one that starts on a day. */
    public LocalDate back(LocalDate start, int periods) {
        return switch (this) {
            case WEEK -> start.minusWeeks(periods);
            case MONTH -> start.minusMonths(periods);
            case QUARTER, FISCAL_QUARTER -> start.minusMonths(3L * periods);
            case YEAR, FISCAL_YEAR -> start.minusYears(periods);
        };
    }
}
