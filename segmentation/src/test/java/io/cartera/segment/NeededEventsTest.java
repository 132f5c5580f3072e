package io.cartera.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.EventKind;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.Assumptions;
import io.cartera.metric.Metrics;
import io.cartera.storage.EventFilter;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeededEventsTest {

    private static final Window WEEK = Window.last(Span.days(7));
    private static final Window MONTH = Window.last(Span.days(31));

    @Test
    void isNothingWhereNoAggregateAsksForEvents() {
        assertThat(needed()).isEqualTo(EventFilter.none());
    }

    @Test
    void holdsTheKindsOfAllAggregatesAlone() {
        assertThat(needed(Metrics.orders(), Metrics.surveys().count()))
                .isEqualTo(EventFilter.of(EventKind.PURCHASE, EventKind.SURVEY_RESPONSE));
    }

    @Test
    void startsWithTheFirstDayOfTheLongestWindow() {
        // The last 31 days of 2024 begin on 1 December in Madrid, where it is an hour later than in UTC.
        assertThat(needed(Metrics.orders(WEEK), Metrics.orders(MONTH)))
                .isEqualTo(new EventFilter(
                        Set.of(EventKind.PURCHASE),
                        Optional.of(Instant.parse("2024-11-30T23:00:00Z")),
                        Optional.empty()));
    }

    @Test
    void hasNoStartWhereOneAggregateLooksAtAllTime() {
        assertThat(needed(Metrics.orders(WEEK), Metrics.lastPurchase())).isEqualTo(EventFilter.of(EventKind.PURCHASE));
    }

    private static EventFilter needed(AggregateMetric<?>... aggregates) {
        return NeededEvents.of(List.of(aggregates), Portfolios.AS_OF, Assumptions.none());
    }
}
