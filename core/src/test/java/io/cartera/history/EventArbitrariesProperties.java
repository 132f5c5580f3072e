package io.cartera.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.ExternalId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the properties of other packages rely on when they draw events. */
class EventArbitrariesProperties {

    @Property(tries = 500)
    void drawEveryKindOfEvent(@ForAll("events") ClientEvent event) {
        assertThat(event.occurredAt().toString()).matches("202[345]-.*");

        Statistics.collect(event.kind());
        Statistics.coverage(coverage -> {
            for (EventKind kind : EventKind.values()) {
                coverage.check(kind).count(n -> n > 0);
            }
        });
    }

    @Property(tries = 100)
    void giveTheEventsOfAHistoryDistinctIdentifiers(@ForAll("histories") List<ClientEvent> history) {
        Set<ExternalId> ids = history.stream().map(ClientEvent::id).collect(Collectors.toSet());

        assertThat(ids).hasSameSizeAs(history);
        assertThat(history).hasSizeLessThanOrEqualTo(10);
    }

    @Provide
    Arbitrary<ClientEvent> events() {
        return EventArbitraries.events();
    }

    @Provide
    Arbitrary<List<ClientEvent>> histories() {
        return EventArbitraries.histories(10);
    }
}
