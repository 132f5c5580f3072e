package io.cartera.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    @Test
    void refusesWhatIsNoSpanWindowOrMoment() {
        assertRefused(() -> Span.days(100_001), "span.length = '100001' is refused: it must lie within ±100000");
        assertRefused(
                () -> Span.days(Integer.MIN_VALUE),
                "span.length = '-2147483648' is refused: it must lie within ±100000");
        assertRefused(
                () -> Window.last(Span.days(0)), "window.span = '0 days' is refused: its length must be at least 1");
        assertRefused(
                () -> Window.olderThan(Span.weeks(-1)),
                "window.span = '-1 weeks' is refused: its length must be at least 1");
        assertRefused(() -> Window.complete(0, Period.WEEK), "window.count = '0' is refused: it must be at least 1");
        assertRefused(
                () -> Window.complete(10_001, Period.WEEK),
                "window.count = '10001' is refused: it must lie between 0 and 10000");
        assertRefused(
                () -> Window.between(DAY, DAY.minusDays(1)),
                "window.last = '2024-03-30' is refused: it lies before the first day, 2024-03-31");
        assertRefused(
                () -> Window.between(DAY, LocalDate.MAX),
                "window.last = '+999999999-12-31' is refused: its year must lie between 1 and 9999");
        assertRefused(
                () -> Window.between(LocalDate.of(0, 12, 31), DAY),
                "window.first = '0000-12-31' is refused: its year must lie between 1 and 9999");
        assertRefused(
                () -> new FiscalCalendar(MonthDay.of(1, 29)),
                "fiscalCalendar.yearStart = '--01-29' is refused: its day must lie between 1 and 28");
        assertRefused(() -> new Position(-1), "position.value = '-1' is refused: it must not be negative");
        assertRefused(
                () -> AsOf.at(Instant.MAX, ZoneOffset.UTC),
                "asOf.validAt = '" + Instant.MAX + "' is refused: it must lie in the years 1 to 9999");
        assertRefused(
                () -> AsOf.endOf(LocalDate.MAX, ZoneOffset.UTC),
                "asOf.day = '+999999999-12-31' is refused: its year must lie between 1 and 9999");
    }

    @Test
    void readsAsItWasSaid() {
        assertThat(Window.allTime()).hasToString("all time");
        assertThat(Window.last(Span.days(90))).hasToString("last 90 days");
        assertThat(Window.olderThan(Span.years(2))).hasToString("older than 2 years");
        assertThat(Window.current(Period.FISCAL_QUARTER)).hasToString("this fiscal quarter");
        assertThat(Window.complete(3, Period.MONTH)).hasToString("last 3 complete months");
        assertThat(Window.between(DAY, DAY)).hasToString("between 2024-03-31 and 2024-03-31");
    }

    @Test
    void aMonthBackFromTheEndOfAMonthIsTheEndOfTheOneBefore() {
        assertThat(Window.last(Span.months(1)).resolve(DAY, CALENDAR))
                .isEqualTo(DateRange.closed(LocalDate.of(2024, 3, 1), DAY));
        assertThat(Span.months(1).before(DAY)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Span.years(1).before(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void aWindowBeyondTheFirstYearHoldsEveryDaySoFar() {
        assertThat(Window.last(Span.years(3_000)).resolve(DAY, CALENDAR).from()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Window.olderThan(Span.years(3_000)).resolve(DAY, CALENDAR).isEmpty())
                .isTrue();
        assertThat(Window.complete(3_000, Period.YEAR).resolve(DAY, CALENDAR).from())
                .isEqualTo(LocalDate.of(1, 1, 1));
    }

    @Test
    void aDayThatHasBegunIsNotGoneBackTo() {
        // In Newfoundland, clocks went back from 00:01 on 7 November 2010 to 23:01 on the 6th.
        ZoneId zone = ZoneId.of("America/St_Johns");
        Instant afterTheChange = Instant.parse("2010-11-07T02:45:00Z");

        assertThat(afterTheChange.atZone(zone).toLocalDate()).isEqualTo(LocalDate.of(2010, 11, 6));
        assertThat(LocalDays.of(afterTheChange, zone)).isEqualTo(LocalDate.of(2010, 11, 7));
        assertThat(AsOf.at(afterTheChange, zone).day()).isEqualTo(LocalDate.of(2010, 11, 7));
    }

    @Test
    void keepsWhatIsKnownAndTruncatesItsInstants() {
        AsOf asOf = AsOf.at(Instant.parse("2024-03-31T10:00:00.000001999Z"), ZoneOffset.UTC);

        assertThat(asOf.validAt()).isEqualTo(Instant.parse("2024-03-31T10:00:00.000001Z"));
        assertThat(asOf.known()).isEqualTo(Knowledge.latest());
        Knowledge then = Knowledge.at(Instant.parse("2024-04-01T00:00:00.000000999Z"));
        assertThat(asOf.knowing(then).known()).isEqualTo(Knowledge.at(Instant.parse("2024-04-01T00:00:00Z")));
        assertThat(asOf.knowing(Knowledge.at(new Position(4))).validAt()).isEqualTo(asOf.validAt());
        assertThat(new Position(4).next()).isEqualTo(new Position(5)).isGreaterThan(new Position(4));
    }

    @Test
    void anEmptyRangeHoldsNoDay() {
        DateRange empty = new DateRange(DAY, DAY.minusDays(5));

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(DAY)).isFalse();
        assertThat(empty.last()).isEqualTo(DAY.minusDays(1));
    }

    private static void assertRefused(ThrowingCallable built, String message) {
        assertThatThrownBy(built).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
