package io.cartera.metric;

import io.cartera.criteria.CriteriaArbitraries;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Subject;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventArbitraries;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import io.cartera.time.FiscalCalendar;
import io.cartera.time.Period;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random metrics over {@link io.cartera.history.EventArbitraries}' histories, and moments and assumptions to ask them under. */
public final class MetricArbitraries {

    private static final Currency EUR = Money.currency("EUR");
    private static final Currency USD = Money.currency("USD");

    private static final List<EventSource> ALL_SOURCES = List.of(
            EventSource.PURCHASES,
            EventSource.PURCHASE_LINES,
            EventSource.SALES,
            EventSource.SALE_LINES,
            EventSource.RETURNS,
            EventSource.RETURN_LINES,
            EventSource.REQUESTS,
            EventSource.INTERACTIONS,
            EventSource.SURVEYS,
            EventSource.BEHAVIOUR,
            EventSource.OPPORTUNITIES,
            EventSource.CAMPAIGN_CONTACTS,
            EventSource.COMPETITORS,
            EventSource.NOTES,
            EventSource.CUSTOM);

    /** Built once: building them anew for every metric would take most of the time. */
    private static final Map<EventSource, Arbitrary<Optional<Criterion>>> FILTERS =
            ALL_SOURCES.stream().collect(Collectors.toMap(source -> source, MetricArbitraries::filters));

    private MetricArbitraries() {}

    private static Arbitrary<Optional<Criterion>> filters(EventSource source) {
        Arbitrary<Optional<Criterion>> filters =
                CriteriaArbitraries.criteria(1, EventSubjects.of(source)).map(Optional::of);
        return Arbitraries.frequencyOf(Tuple.of(1, filters), Tuple.of(1, Arbitraries.just(Optional.<Criterion>empty())))
                .withoutEdgeCases();
    }

    /** A rate from dollars to euros that changes with the month, none from euros, and a fiscal year from 6 April. */
    public static Assumptions assumptions() {
        return new Assumptions(
                (from, to, day) -> from.equals(USD) && to.equals(EUR)
                        ? Optional.of(new BigDecimal("0.9000001").add(BigDecimal.valueOf(day.getMonthValue(), 3)))
                        : Optional.empty(),
                new FiscalCalendar(MonthDay.of(4, 6)));
    }

    /** Zones far apart, with and without summer time; in one, clocks once changed at a minute past midnight. */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC", "Europe/Madrid", "America/St_Johns", "Pacific/Auckland", "America/Havana", "+05:30")
                .map(ZoneId::of);
    }

    /** Moments from the middle of the histories to a little after their end. */
    public static Arbitrary<AsOf> asOfs() {
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-15T00:00:00Z").getEpochSecond(),
                        Instant.parse("2026-03-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        return Combinators.combine(instants, zones(), Arbitraries.of(true, false))
                .as((at, zone, endOfDay) ->
                        endOfDay ? AsOf.endOf(at.atZone(zone).toLocalDate(), zone) : AsOf.at(at, zone))
                .withoutEdgeCases();
    }

    /** Windows of every kind, long ones mostly. */
    public static Arbitrary<Window> windows() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Window.allTime())),
                        Tuple.of(3, CriteriaArbitraries.spans(1, 900).map(Window::last)),
                        Tuple.of(1, CriteriaArbitraries.spans(1, 400).map(Window::olderThan)),
                        Tuple.of(1, Arbitraries.of(Period.values()).map(Window::current)),
                        Tuple.of(
                                2,
                                Combinators.combine(
                                                Arbitraries.integers().between(1, 6), Arbitraries.of(Period.values()))
                                        .as(Window::complete)),
                        Tuple.of(
                                1,
                                Combinators.combine(days, Arbitraries.integers().between(0, 700))
                                        .as((first, more) -> Window.between(first, first.plusDays(more)))))
                .withoutEdgeCases();
    }

    /** Histories long enough for filters and windows to find something. */
    public static Arbitrary<List<ClientEvent>> histories() {
        return EventArbitraries.events()
                .list()
                .ofMinSize(6)
                .ofMaxSize(24)
                .uniqueElements(ClientEvent::id)
                .withoutEdgeCases();
    }

    /** Every source, those of purchases more often. */
    public static Arbitrary<EventSource> sources() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(ALL_SOURCES.subList(0, 4))), Tuple.of(1, Arbitraries.of(ALL_SOURCES)));
    }

    /** Selections of every source, half of them with a filter. */
    public static Arbitrary<EventSelection> selections() {
        return sources().flatMap(source -> Combinators.combine(Objects.requireNonNull(FILTERS.get(source)), windows())
                .as((filter, window) -> new EventSelection(source, filter, window)));
    }

    /** Aggregates of every kind over every source. */
    public static Arbitrary<AggregateMetric<?>> aggregates() {
        return selections().flatMap(MetricArbitraries::aggregates).withoutEdgeCases();
    }

    private static Arbitrary<AggregateMetric<?>> aggregates(EventSelection rows) {
        List<EventAttribute<?>> attributes = EventSubjects.of(rows.source()).stream()
                .<EventAttribute<?>>map(s -> (EventAttribute<?>) s.operand())
                .toList();
        List<Arbitrary<AggregateMetric<?>>> kinds = new ArrayList<>();
        kinds.add(Arbitraries.of(rows.count(), rows.averageGap(), rows.firstDay(), rows.lastDay()));
        kinds.add(
                Arbitraries.of(attributes).flatMap(a -> Arbitraries.of(rows.distinct(a), rows.first(a), rows.last(a))));
        kinds.add(Arbitraries.of(attributes)
                .filter(a -> a.type().isOrdered())
                .flatMap(a -> Arbitraries.of(rows.min(a), rows.max(a))));
        kinds.add(Arbitraries.of(attributes)
                .filter(a -> EventSelection.isSummable(a.type()))
                .flatMap(a -> Arbitraries.of(rows.sum(a), rows.average(a))));
        return Arbitraries.oneOf(kinds).withoutEdgeCases();
    }

    /** Aggregates, and metrics derived from them. */
    public static Arbitrary<Metric<?>> metrics() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, aggregates().map(a -> (Metric<?>) a)), Tuple.of(1, numbers()), Tuple.of(1, derived()));
    }

    /** Numbers, some of them derived from other operands. */
    public static Arbitrary<Metric<?>> derived() {
        return Combinators.combine(
                        selections(), selections(), Arbitraries.integers().between(0, 5))
                .as((a, b, which) -> switch (which) {
                    case 0 -> DerivedMetric.daysSince(a.lastDay());
                    case 1 -> DerivedMetric.plus(a.count(), b.count());
                    case 2 -> DerivedMetric.minus(a.count(), b.count());
                    case 3 -> DerivedMetric.times(a.count(), b.averageGap());
                    case 4 -> DerivedMetric.ratio(a.count(), b.count());
                    default -> DerivedMetric.yearsSince(ClientAttributes.BIRTH_DATE);
                });
    }

    private static Arbitrary<Metric<?>> numbers() {
        return Arbitraries.of(
                Metrics.recencyDays(),
                Metrics.orders(),
                Metrics.purchaseGap(),
                DerivedMetric.amount(Metrics.revenue(EUR)),
                DerivedMetric.ratio(Metrics.revenue(EUR), Metrics.averageTicket(EUR)));
    }

    /** A host's metric that always fails. */
    public static ComputedMetric<BigDecimal> failing(String key) {
        return ComputedMetric.perClient(key, ValueType.NUMBER, List.of(), facts -> {
            throw new IllegalStateException("with personal data in its message");
        });
    }

    /** Criteria over attributes of clients, metrics, and now and then an operand that is an error for many clients. */
    public static Arbitrary<Criterion> criteria(int depth) {
        Arbitrary<Criterion> onMetrics =
                metrics().flatMap(metric -> CriteriaArbitraries.conditions(Subject.usual((Operand<?>) metric)));
        List<Subject<?>> erring = List.of(
                Subject.usual(failing("host.failing")),
                Subject.usual(failing("host.broken")),
                Subject.usual(Metrics.revenue(USD)));
        return CriteriaArbitraries.combined(
                depth,
                Arbitraries.frequencyOf(
                                Tuple.of(6, CriteriaArbitraries.conditions(ClientSubjects.all())),
                                Tuple.of(6, onMetrics),
                                Tuple.of(1, CriteriaArbitraries.conditions(erring)))
                        .withoutEdgeCases());
    }
}
