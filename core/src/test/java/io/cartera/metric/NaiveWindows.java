package io.cartera.metric;

import io.cartera.time.FiscalCalendar;
import io.cartera.time.Period;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;

/** Whether a window holds a day, one day at a time and without any of the code that it judges. */
public final class NaiveWindows {

    private NaiveWindows() {}

    /** Whether a day counts, as seen from the as-of's day. */
    public static boolean holds(Window window, LocalDate asOf, FiscalCalendar calendar, LocalDate day) {
        if (window instanceof Window.Last last) {
            return day.isAfter(ago(last.span(), asOf)) && !day.isAfter(asOf);
        }
        if (window instanceof Window.OlderThan older) {
            return !day.isAfter(ago(older.span(), asOf));
        }
        if (window instanceof Window.Between between) {
            return !day.isBefore(between.first()) && !day.isAfter(between.last());
        }
        if (window instanceof Window.Complete complete) {
            long now = ordinal(complete.period(), calendar, asOf);
            long then = ordinal(complete.period(), calendar, day);
            return complete.count() == 0
                    ? then == now && !day.isAfter(asOf)
                    : then < now && then >= now - complete.count();
        }
        return !day.isAfter(asOf);
    }

    private static LocalDate ago(Span span, LocalDate day) {
        return switch (span.unit()) {
            case DAYS -> LocalDate.ofEpochDay(day.toEpochDay() - span.length());
            case WEEKS -> LocalDate.ofEpochDay(day.toEpochDay() - 7L * span.length());
            case MONTHS -> monthsAgo(span.length(), day);
            case YEARS -> monthsAgo(12 * span.length(), day);
        };
    }

    private static LocalDate monthsAgo(int months, LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1 - months;
        LocalDate first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        return first.withDayOfMonth(Math.min(day.getDayOfMonth(), first.lengthOfMonth()));
    }

    /** The number of a day's period, counted through the ages. */
    public static long ordinal(Period period, FiscalCalendar calendar, LocalDate day) {
        return switch (period) {
            // 1970-01-01 was a Thursday, the fourth day of its week.
            case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7L);
            case MONTH -> month(day, MonthDay.of(1, 1));
            case QUARTER -> Math.floorDiv(month(day, MonthDay.of(1, 1)), 3L);
            case YEAR -> day.getYear();
            case FISCAL_QUARTER -> Math.floorDiv(month(day, calendar.yearStart()), 3L);
            case FISCAL_YEAR -> Math.floorDiv(month(day, calendar.yearStart()), 12L);
        };
    }

    /** The number of the month that starts on the day of a year's start. */
    private static long month(LocalDate day, MonthDay yearStart) {
        long month = day.getYear() * 12L + day.getMonthValue() - yearStart.getMonthValue();
        return day.getDayOfMonth() < yearStart.getDayOfMonth() ? month - 1 : month;
    }

    /** The last day that had begun by an instant. */
    public static LocalDate day(java.time.Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate().plusDays(3);
        while (day.atStartOfDay(zone).toInstant().isAfter(at)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
