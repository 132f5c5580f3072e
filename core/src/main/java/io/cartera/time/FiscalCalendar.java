package io.cartera.time;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The day on which a company's fiscal year starts; its quarters start three, six and nine months later.
 *
 * @param yearStart the first day of the fiscal year, any day that every month has: 1 to 28
 */
@Stability(Stability.Level.EVOLVING)
public record FiscalCalendar(MonthDay yearStart) {

    private static final int LAST_COMMON_DAY = 28;

    /** Refuses a day that some month lacks, since a quarter might have to start on it. */
    public FiscalCalendar {
        if (yearStart.getDayOfMonth() > LAST_COMMON_DAY) {
            throw new InvalidValueException(
                    "fiscalCalendar.yearStart", yearStart, "its day must lie between 1 and " + LAST_COMMON_DAY);
        }
    }

    /** The fiscal year that is the calendar year. */
    public static FiscalCalendar calendarYear() {
        return new FiscalCalendar(MonthDay.of(1, 1));
    }

    /** The first day of the fiscal year that holds a day. */
    public LocalDate yearStart(LocalDate day) {
        LocalDate start = yearStart.atYear(day.getYear());
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    /** The first day of the fiscal quarter that holds a day. */
    public LocalDate quarterStart(LocalDate day) {
        LocalDate start = yearStart(day);
        while (!start.plusMonths(3).isAfter(day)) {
            start = start.plusMonths(3);
        }
        return start;
    }
}
