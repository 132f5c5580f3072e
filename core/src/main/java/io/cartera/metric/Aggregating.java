package io.cartera.metric;

import io.cartera.client.ExternalId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Evidence;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.history.ClientEvent;
import io.cartera.history.SaleLine;
import io.cartera.time.AsOf;
import io.cartera.time.DateRange;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One aggregate on its way through a client's events, which must arrive in the order of time. */
final class Aggregating<T> {

    private final AggregateMetric<T> metric;
    private final AsOf asOf;
    private final Assumptions assumptions;
    private final DateRange range;
    private final Instant start;
    private final Instant end;
    private final Tally<T> tally;
    private final TreeSet<Problem> problems = new TreeSet<>();
    private final Deque<ExternalId> latest = new ArrayDeque<>();
    private long events;

    Aggregating(AggregateMetric<T> metric, AsOf asOf, Assumptions assumptions) {
        this.metric = metric;
        this.asOf = asOf;
        this.assumptions = assumptions;
        this.range = metric.selection().window().resolve(asOf.day(), assumptions.fiscalCalendar());
        this.start = range.start(asOf.zone());
        this.end = range.end(asOf.zone());
        this.tally = Tally.of(metric);
    }

    void add(ClientEvent event) {
        EventSource source = metric.selection().source();
        Instant at = event.occurredAt();
        if (!source.kinds().contains(event.kind()) || at.isBefore(start) || !at.isBefore(end)) {
            return;
        }
        boolean counted = false;
        if (source.rows() == EventSource.Rows.EVENTS) {
            counted = add(new EventRow(event, null, asOf.zone()));
        } else {
            for (SaleLine line : EventRow.lines(event)) {
                counted |= add(new EventRow(event, line, asOf.zone()));
            }
        }
        if (counted) {
            remember(event.id());
        }
    }

    /** An error in one row does not hide those of others, so that the problems do not depend on the rows' order. */
    private boolean add(EventRow row) {
        EventFacts facts = new EventFacts(asOf, assumptions, row);
        Outcome counts = metric.selection().filter().map(f -> f.test(facts)).orElse(Outcome.MATCH);
        problems.addAll(counts.problems());
        if (!counts.isMatch()) {
            return false;
        }
        try {
            tally.add(facts);
        } catch (EvaluationException e) {
            problems.add(e.problem());
        }
        return true;
    }

    private void remember(ExternalId id) {
        events++;
        latest.addFirst(id);
        if (latest.size() > Evidence.MOST_SHOWN) {
            latest.removeLast();
        }
    }

    Optional<T> result() {
        if (!problems.isEmpty()) {
            Problem first = problems.first();
            throw new EvaluationException(
                    new Problem(metric.key(), first.code(), first.operand() + ": " + first.message()));
        }
        return tally.result();
    }

    Evidence evidence() {
        List<ExternalId> ids = new ArrayList<>(latest);
        return new Evidence(Optional.of(range), events, ids);
    }
}
