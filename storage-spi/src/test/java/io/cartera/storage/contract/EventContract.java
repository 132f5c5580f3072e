package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.eventId;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.instant;
import static io.cartera.storage.contract.Samples.purchase;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.ExternalId;
import io.cartera.history.BehaviourEvent;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Revision;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class EventContract extends Suite {

    @BeforeEach
    void aClient() {
        portfolio.apply(changes().insert(client("a")).insert(client("b")).build());
    }

    @Test
    void givesEventsByTimeThenBySourceAndIdByCodePoint() {
        List<ClientEvent> inOrder = List.of(
                visit("z", 1), from("a", "2"), from("a", "\uFF5E"), from("a", "😀"), from("b", "1"), visit("a", 3));
        List<ClientEvent> shuffled =
                List.of(inOrder.get(3), inOrder.get(5), inOrder.get(1), inOrder.get(4), inOrder.get(2), inOrder.get(0));
        portfolio.apply(changes().append(id("a"), shuffled).build());
        assertThat(events(id("a"))).containsExactlyElementsOf(inOrder);
        assertThat(events(id("b"))).isEmpty();
        assertThat(events(id("unknown"))).isEmpty();
    }

    @Test
    void keepsToKindsAndBounds() {
        portfolio.apply(changes()
                .append(id("a"), visit("1", 1), purchase("2", 2, 5), visit("3", 3), purchase("4", 4, 5))
                .build());
        try (View view = now()) {
            assertThat(events(view, id("a"), EventFilter.of(EventKind.PURCHASE)))
                    .containsExactly(purchase("2", 2, 5), purchase("4", 4, 5));
            assertThat(events(view, id("a"), EventFilter.between(instant(2), instant(4))))
                    .containsExactly(purchase("2", 2, 5), visit("3", 3));
            assertThat(events(view, id("a"), EventFilter.of(EventKind.BEHAVIOUR).within(instant(3), instant(9))))
                    .containsExactly(visit("3", 3));
            assertThat(events(view, id("a"), EventFilter.none())).isEmpty();
        }
    }

    @Test
    void neverShowsWhatOccursAfterTheMoment() {
        portfolio.apply(changes().append(id("a"), visit("1", 1), visit("2", 2)).build());
        try (View view = portfolio.view(AsOf.at(instant(2).minusNanos(1_000), Samples.ZONE))) {
            assertThat(events(view, id("a"), EventFilter.all())).containsExactly(visit("1", 1));
        }
    }

    @Test
    void amendsAnEventInAnyPart() {
        portfolio.apply(changes().append(id("a"), visit("1", 5), visit("2", 2)).build());
        portfolio.apply(changes().amend(id("a"), purchase("1", 1, 9)).build());
        assertThat(events(id("a"))).containsExactly(purchase("1", 1, 9), visit("2", 2));
    }

    @Test
    void voidsAnEventWhoseIdMayBeUsedAgain() {
        portfolio.apply(changes().append(id("a"), visit("1", 1)).build());
        portfolio.apply(changes().voidEvent(id("a"), eventId("1")).build());
        assertThat(events(id("a"))).isEmpty();
        portfolio.apply(changes().append(id("b"), visit("1", 1)).build());
        assertThat(events(id("b"))).containsExactly(visit("1", 1));
    }

    @Test
    void leavesTheRevisionAlone() {
        portfolio.apply(changes().append(id("a"), visit("1", 1)).build());
        portfolio.apply(changes().amend(id("a"), visit("1", 2)).build());
        portfolio.apply(changes().voidEvent(id("a"), eventId("1")).build());
        assertThat(find(id("a")).orElseThrow().revision()).isEqualTo(Revision.FIRST);
    }

    private static ClientEvent from(String source, String value) {
        return BehaviourEvent.builder()
                .from((ClientEvent) visit("x", 2))
                .id(ExternalId.of(source, value))
                .name(BehaviourEvent.PAGE_VIEW)
                .build();
    }
}
