package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A date that comes back every year and binds a client's money, such as the day on which a tax falls due.
 *
 * @param name what falls due, not blank
 * @param day the day of the year; 29 February stands for the 28th in a year that has none
 */
@Stability(Stability.Level.EVOLVING)
public record FiscalDeadline(String name, MonthDay day) {

    /** Refuses a blank or malformed name. */
    public FiscalDeadline {
        Check.filled("fiscalDeadline.name", name);
        Objects.requireNonNull(day, "day");
    }

    /** The first such day on or after a day. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate thisYear = day.atYear(date.getYear());
        return thisYear.isBefore(date) ? day.atYear(date.getYear() + 1) : thisYear;
    }
}
