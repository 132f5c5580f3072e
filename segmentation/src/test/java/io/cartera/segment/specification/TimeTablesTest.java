package io.cartera.segment.specification;

import io.cartera.time.AsOf;
import io.cartera.time.DateRange;
import io.cartera.time.FiscalCalendar;
import io.cartera.time.Period;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeTablesTest {

    private static final FiscalCalendar FROM_APRIL = new FiscalCalendar(MonthDay.of(4, 1));

    private static final Map<String, Window> WINDOWS = Stream.of(
                    Window.last(Span.days(1)),
                    Window.last(Span.days(2)),
                    Window.last(Span.days(90)),
                    Window.last(Span.weeks(2)),
                    Window.last(Span.months(1)),
                    Window.last(Span.months(3)),
                    Window.last(Span.years(1)),
                    Window.olderThan(Span.months(24)),
                    Window.current(Period.WEEK),
                    Window.current(Period.MONTH),
                    Window.complete(1, Period.MONTH),
                    Window.complete(2, Period.QUARTER),
                    Window.complete(1, Period.YEAR),
                    Window.current(Period.FISCAL_YEAR),
                    Window.current(Period.FISCAL_QUARTER),
                    Window.complete(1, Period.FISCAL_YEAR),
                    Window.allTime(),
                    Window.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
            .collect(Collectors.toMap(Window::toString, Function.identity()));

    @Test
    void aDateMeansItsLastMicrosecondInTheZone() {
        Tables.check(
                "as-of",
                2,
                1,
                row -> List.of(AsOf.endOf(LocalDate.parse(row.get(0)), ZoneId.of(row.get(1)))
                        .validAt()
                        .toString()));
    }

    @Test
    void windowsCoverTheseDays() {
        Tables.check("windows", 2, 2, row -> {
            DateRange days = days(row);
            return List.of(days.from().toString(), days.last().toString());
        });
    }

    @Test
    void windowsLieBetweenTheseInstants() {
        Tables.check("window instants", 3, 3, row -> {
            DateRange days = days(row);
            ZoneId zone = ZoneId.of(row.get(2));
            Duration length = Duration.between(days.start(zone), days.end(zone));
            return List.of(days.start(zone).toString(), days.end(zone).toString(), "" + length.toHours());
        });
    }

    private static DateRange days(List<String> row) {
        Window window = WINDOWS.get(row.get(1));
        if (window == null) {
            throw new IllegalArgumentException("no window reads '" + row.get(1) + "'; there are " + WINDOWS.keySet());
        }
        return window.resolve(LocalDate.parse(row.get(0)), FROM_APRIL);
    }
}
