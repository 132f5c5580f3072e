package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.criteria.Criteria;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import io.cartera.time.DateRange;
import io.cartera.time.FiscalCalendar;
import io.cartera.time.LocalDays;
import io.cartera.time.Period;
import io.cartera.time.Span;
import io.cartera.time.TimeArbitraries;
import io.cartera.time.TimeArbitraries.Moment;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Law 5: windows are half-open over local dates in the as-of's zone. */
class WindowProperties {

    private static final Money TEN = Money.of("10", "EUR");

    @Property(tries = 300)
    void aWindowCoversTheDaysThatACalendarCrossedOffDayByDaySays(
            @ForAll("windows") Window window,
            @ForAll("days") LocalDate asOf,
            @ForAll("calendars") FiscalCalendar calendar) {
        DateRange range = window.resolve(asOf, calendar);

        for (LocalDate day = asOf.minusDays(1200); day.isBefore(asOf.plusDays(800)); day = day.plusDays(1)) {
            assertThat(range.contains(day))
                    .as("%s as of %s on %s", window, asOf, day)
                    .isEqualTo(NaiveWindows.holds(window, asOf, calendar, day));
        }
    }

    @Property
    void aPurchaseCountsByItsLocalDay(
            @ForAll("windows") Window window,
            @ForAll("moments") Moment purchased,
            @ForAll @LongRange(max = 200) long hours,
            @ForAll("calendars") FiscalCalendar calendar) {
        AsOf asOf = AsOf.at(purchased.at().plus(Duration.ofHours(hours)), purchased.zone());
        Assumptions assumptions = new Assumptions(Assumptions.none().rates(), calendar);
        ClientFacts facts = Sales.facts(asOf, assumptions, Sales.purchase("1", purchased.at(), TEN));

        boolean counts = NaiveWindows.holds(
                window,
                NaiveWindows.day(asOf.validAt(), asOf.zone()),
                calendar,
                NaiveWindows.day(purchased.at(), asOf.zone()));

        assertThat(facts.valueOf(Metrics.orders(window))).contains(counts ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    @Property
    void recencyBelowADaysIsTheSameAsAPurchaseInTheLastADays(
            @ForAll("moments") Moment purchased,
            @ForAll @LongRange(max = 200) long hours,
            @ForAll @IntRange(min = 1, max = 9) int days) {
        AsOf asOf = AsOf.at(purchased.at().plus(Duration.ofHours(hours)), purchased.zone());
        ClientFacts facts = Sales.facts(asOf, Sales.purchase("1", purchased.at(), TEN));

        assertThat(Criteria.number(Metrics.recencyDays())
                        .lessThan(days)
                        .test(facts)
                        .isMatch())
                .isEqualTo(Criteria.number(Metrics.orders(Window.last(Span.days(days))))
                        .atLeast(1)
                        .test(facts)
                        .isMatch());
    }

    @Property(tries = 500)
    void completePeriodsTileTheCalendar(
            @ForAll Period period,
            @ForAll("days") LocalDate asOf,
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll @IntRange(min = 1, max = 9) int count) {
        DateRange current = Window.current(period).resolve(asOf, calendar);
        DateRange all = Window.complete(count, period).resolve(asOf, calendar);
        LocalDate edge = current.from();
        for (int i = 0; i < count; i++) {
            DateRange one = Window.complete(1, period).resolve(edge, calendar);
            assertThat(one.to()).isEqualTo(edge);
            assertThat(one.isEmpty()).isFalse();
            edge = one.from();
        }

        assertThat(all).isEqualTo(new DateRange(edge, current.from()));
        assertThat(current.last()).isEqualTo(asOf);
    }

    @Property
    void theInstantsOfADayAreTheDaysOwn(@ForAll("moments") Moment moment) {
        LocalDate day = LocalDays.of(moment.at(), moment.zone());
        DateRange range = DateRange.closed(day, day);

        assertThat(moment.at())
                .isBetween(range.start(moment.zone()), range.end(moment.zone()).minusNanos(1));
        assertThat(LocalDays.of(range.start(moment.zone()), moment.zone())).isEqualTo(day);
        assertThat(LocalDays.of(range.end(moment.zone()).minusNanos(1_000), moment.zone()))
                .isEqualTo(day);
        assertThat(LocalDays.of(range.end(moment.zone()), moment.zone())).isAfter(day);
    }

    @Property
    void aDateAsAnAsOfIsItsLastMicrosecond(@ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        AsOf asOf = AsOf.endOf(day, zone);

        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        assertThat(asOf.validAt().plusNanos(1_000)).isEqualTo(next);
        boolean skipped = next.equals(day.atStartOfDay(zone).toInstant());
        assertThat(asOf.day()).isEqualTo(skipped ? day.minusDays(1) : day);
    }

    @Property
    void aClientIsAsOldAsItsBirthdaysAreMany(@ForAll("days") LocalDate born, @ForAll @IntRange(max = 9000) int later) {
        LocalDate today = born.plusDays(later);
        ClientAttribute<LocalDate> birth =
                ClientAttribute.of("birth", io.cartera.criteria.ValueType.DATE, c -> java.util.Optional.of(born));
        int birthdays = 0;
        for (LocalDate day = born.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !day.isLeapYear();
            if (day.getMonth() == born.getMonth() && day.getDayOfMonth() == (leapling ? 28 : born.getDayOfMonth())) {
                birthdays++;
            }
        }

        assertThat(Sales.facts(AsOf.endOf(today, ZoneOffset.UTC)).valueOf(DerivedMetric.yearsSince(birth)))
                .contains(BigDecimal.valueOf(birthdays));
    }

    @Property(tries = 300)
    void eventsAtTheEndsOfTimeCountInEveryZone(@ForAll("zones") ZoneId zone) {
        for (Instant at :
                List.of(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z"))) {
            ClientFacts facts = Sales.facts(
                    AsOf.at(Instant.parse("9999-12-31T23:59:59.999999Z"), zone), Sales.purchase("1", at, TEN));

            assertThat(facts.valueOf(Metrics.orders())).contains(BigDecimal.ONE);
            assertThat(facts.valueOf(Metrics.lastPurchase())).isPresent();
        }
    }

    @Provide
    Arbitrary<Window> windows() {
        return MetricArbitraries.windows();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return TimeArbitraries.zones();
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return TimeArbitraries.calendars();
    }

    @Provide
    Arbitrary<Moment> moments() {
        return TimeArbitraries.moments();
    }
}
