package io.cartera.metric;

import io.cartera.criteria.NaiveCriteria;
import io.cartera.criteria.NaiveCriteria.Absent;
import io.cartera.criteria.NaiveCriteria.Truth;
import io.cartera.criteria.Operand;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Every aggregation as plain loops over the raw events. */
final class NaiveAggregates {

    private final AsOf asOf;
    private final Assumptions assumptions;
    private final List<ClientEvent> history;

    NaiveAggregates(AsOf asOf, Assumptions assumptions, List<ClientEvent> history) {
        this.asOf = asOf;
        this.assumptions = assumptions;
        this.history = new ArrayList<>(history);
        this.history.sort(Comparator.comparing(ClientEvent::occurredAt)
                .thenComparing(e -> e.id().source(), NaiveCriteria::order)
                .thenComparing(e -> e.id().value(), NaiveCriteria::order));
    }

    /** The value, or what is absent. */
    Object value(AggregateMetric<?> metric) {
        List<EventRow> rows = new ArrayList<>();
        for (EventRow row : rows(metric.selection())) {
            Truth counts = metric.selection()
                    .filter()
                    .map(f -> f.accept(new NaiveCriteria(o -> rounded(o, row), today())))
                    .orElse(Truth.YES);
            if (counts == Truth.ERROR) {
                return Absent.ERROR;
            }
            if (counts == Truth.YES) {
                rows.add(row);
            }
        }
        return summarised(metric.aggregation(), rows);
    }

    /** How many events have a row that counts; only where no row is an error. */
    long events(AggregateMetric<?> metric) {
        return rows(metric.selection()).stream()
                .filter(row -> metric.selection()
                        .filter()
                        .map(f -> f.accept(new NaiveCriteria(o -> rounded(o, row), today())) == Truth.YES)
                        .orElse(true))
                .map(row -> row.event().id())
                .distinct()
                .count();
    }

    private LocalDate today() {
        return NaiveWindows.day(asOf.validAt(), asOf.zone());
    }

    private List<EventRow> rows(EventSelection selection) {
        List<EventRow> rows = new ArrayList<>();
        for (ClientEvent event : history) {
            LocalDate day = NaiveWindows.day(event.occurredAt(), asOf.zone());
            if (event.occurredAt().isAfter(asOf.validAt())
                    || !selection.source().kinds().contains(event.kind())
                    || !NaiveWindows.holds(selection.window(), today(), assumptions.fiscalCalendar(), day)) {
                continue;
            }
            if (selection.source().rows() == EventSource.Rows.EVENTS) {
                rows.add(new EventRow(event, null, asOf.zone()));
                continue;
            }
            for (SaleLine line : event instanceof Purchase p ? p.lines() : ((Return) event).lines()) {
                rows.add(new EventRow(event, line, asOf.zone()));
            }
        }
        return rows;
    }

    private Object summarised(Aggregation<?> how, List<EventRow> rows) {
        if (how instanceof Aggregation.Count) {
            return BigDecimal.valueOf(rows.size());
        }
        if (how instanceof Aggregation.Gap) {
            return gap(rows);
        }
        EventAttribute<?> attribute = how.reads().orElseThrow();
        List<Object> values = new ArrayList<>();
        boolean summed = how instanceof Aggregation.Sum<?> || how instanceof Aggregation.Average<?>;
        for (EventRow row : rows) {
            Object value = summed ? exact(attribute, row) : rounded(attribute, row);
            if (value == Absent.ERROR) {
                return Absent.ERROR;
            }
            if (value != Absent.MISSING) {
                values.add(value);
            }
        }
        if (summed) {
            return total(how, attribute, values, rows);
        }
        if (how instanceof Aggregation.Distinct) {
            return BigDecimal.valueOf(new HashSet<>(values).size());
        }
        if (values.isEmpty()) {
            return Absent.MISSING;
        }
        if (how instanceof Aggregation.Edge<?> edge) {
            return edge.end() == Aggregation.End.LOWEST ? values.get(0) : values.get(values.size() - 1);
        }
        values.sort(NaiveCriteria::order);
        return ((Aggregation.Extreme<?>) how).end() == Aggregation.End.LOWEST
                ? values.get(0)
                : values.get(values.size() - 1);
    }

    private Object total(Aggregation<?> how, EventAttribute<?> attribute, List<Object> values, List<EventRow> rows) {
        BigDecimal total = BigDecimal.ZERO;
        for (Object value : values) {
            total = total.add((BigDecimal) value);
        }
        if (how instanceof Aggregation.Average<?>) {
            return values.isEmpty()
                    ? Absent.MISSING
                    : typed(attribute, total.divide(BigDecimal.valueOf(values.size()), 6, RoundingMode.HALF_EVEN));
        }
        boolean converted = rows.stream().anyMatch(row -> isForeign(attribute, row));
        return typed(attribute, converted ? total.setScale(6, RoundingMode.HALF_EVEN) : total);
    }

    private Object gap(List<EventRow> rows) {
        if (rows.size() < 2) {
            return Absent.MISSING;
        }
        long days = 0;
        for (int i = 1; i < rows.size(); i++) {
            days += day(rows.get(i)).toEpochDay() - day(rows.get(i - 1)).toEpochDay();
        }
        return BigDecimal.valueOf(days)
                .divide(BigDecimal.valueOf(rows.size() - 1L), 6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    private LocalDate day(EventRow row) {
        return NaiveWindows.day(row.event().occurredAt(), asOf.zone());
    }

    /** A value as a filter, an extreme or an edge sees it: a converted amount is rounded. */
    private Object rounded(Operand<?> operand, EventRow row) {
        EventAttribute<?> attribute = (EventAttribute<?>) operand;
        if (attribute.type().currency().isEmpty()) {
            return attribute.read(row).map(Object.class::cast).orElse(Absent.MISSING);
        }
        Object exact = exact(attribute, row);
        if (exact instanceof Absent) {
            return exact;
        }
        BigDecimal number = (BigDecimal) exact;
        return typed(attribute, isForeign(attribute, row) ? number.setScale(6, RoundingMode.HALF_EVEN) : number);
    }

    private static boolean isForeign(EventAttribute<?> attribute, EventRow row) {
        Optional<?> value = attribute.read(row);
        return attribute.type().currency().isPresent()
                && value.isPresent()
                && !((Money) value.get())
                        .currency()
                        .equals(attribute.type().currency().get());
    }

    private Object exact(EventAttribute<?> attribute, EventRow row) {
        Optional<?> value = attribute.read(row);
        if (value.isEmpty()) {
            return Absent.MISSING;
        }
        if (!(value.get() instanceof Money money)) {
            return value.get();
        }
        if (!isForeign(attribute, row)) {
            return money.amount();
        }
        Optional<BigDecimal> rate = assumptions
                .rates()
                .rate(money.currency(), attribute.type().currency().get(), day(row));
        return rate.isPresent() ? rate.get().multiply(money.amount()) : Absent.ERROR;
    }

    private static Object typed(EventAttribute<?> attribute, BigDecimal number) {
        return attribute.type().currency().<Object>map(c -> Money.of(number, c)).orElse(number.stripTrailingZeros());
    }
}
