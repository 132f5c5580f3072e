package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.eventId;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.storage.ChangeSet;
import io.cartera.storage.DuplicateException;
import io.cartera.storage.Revision;
import io.cartera.storage.StaleRevisionException;
import io.cartera.storage.StaleRevisionException.Conflict;
import io.cartera.storage.UnknownClientException;
import io.cartera.storage.UnknownEventException;
import io.cartera.storage.UnknownEventException.Missing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class RefusalContract extends Suite {

    @BeforeEach
    void twoClients() {
        portfolio.apply(changes()
                .insert(client("a"))
                .insert(client("b"))
                .append(id("a"), visit("v", 1))
                .build());
    }

    @Test
    void listsEveryStaleClientAndAppliesNothing() {
        ChangeSet stale = changes()
                .insert(client("new"))
                .append(id("new"), visit("n", 1))
                .replace(client("a", "Changed"), Revision.of(9))
                .replace(client("b", "Changed"), Revision.of(1))
                .delete(id("nobody"), Revision.of(3))
                .build();
        assertThatThrownBy(() -> portfolio.apply(stale))
                .isInstanceOfSatisfying(StaleRevisionException.class, e -> assertThat(e.conflicts())
                        .containsExactly(
                                new Conflict(id("a"), Revision.of(9), Optional.of(Revision.of(1))),
                                new Conflict(id("nobody"), Revision.of(3), Optional.empty())))
                .hasMessageContainingAll("'a'", "9", "1", "'nobody'", "not there");
        assertThat(find(id("new"))).isEmpty();
        assertThat(find(id("b")).orElseThrow().value()).isEqualTo(client("b"));
        assertThat(portfolio.receipt(stale.id())).isEmpty();
    }

    @Test
    void refusesAClientAndEventsThatAreThere() {
        assertThatThrownBy(() -> portfolio.apply(changes()
                        .insert(client("a"))
                        .append(id("b"), visit("v", 2), visit("w", 2), visit("w", 3))
                        .build()))
                .isInstanceOfSatisfying(DuplicateException.class, e -> {
                    assertThat(e.clients()).containsExactly(id("a"));
                    assertThat(e.events()).containsExactly(eventId("v"), eventId("w"));
                })
                .hasMessage("client 'a' is already there; event '" + eventId("v") + "' is already there; event '"
                        + eventId("w") + "' is already there");
        assertThat(events(id("b"))).isEmpty();
    }

    @Test
    void refusesEventsOfAClientThatIsNotThere() {
        assertThatThrownBy(() -> portfolio.apply(changes()
                        .append(id("nobody"), visit("n", 1))
                        .voidEvent(id("nowhere"), eventId("v"))
                        .build()))
                .isInstanceOfSatisfying(UnknownClientException.class, e -> assertThat(e.clients())
                        .containsExactly(id("nobody"), id("nowhere")));
    }

    @Test
    void refusesToAmendOrVoidWhatTheClientDoesNotHave() {
        assertThatThrownBy(() -> portfolio.apply(changes()
                        .amend(id("b"), visit("v", 1))
                        .voidEvent(id("a"), eventId("other"))
                        .build()))
                .isInstanceOfSatisfying(UnknownEventException.class, e -> assertThat(e.events())
                        .containsExactly(new Missing(id("b"), eventId("v")), new Missing(id("a"), eventId("other"))));
        assertThat(events(id("a"))).containsExactly(visit("v", 1));
    }

    @Test
    void tellsTheOtherReasonsAsSuppressed() {
        assertThatThrownBy(() -> portfolio.apply(changes()
                        .append(id("nobody"), visit("n", 1))
                        .insert(client("a"))
                        .delete(id("b"), Revision.of(7))
                        .build()))
                .isInstanceOf(StaleRevisionException.class)
                .satisfies(e -> assertThat(List.of(e.getSuppressed()))
                        .hasExactlyElementsOfTypes(DuplicateException.class, UnknownClientException.class));
    }

    @Test
    void refusesARevisionFromBeforeADeletion() {
        portfolio.apply(changes().delete(id("a"), Revision.of(1)).build());
        portfolio.apply(changes().insert(client("a")).build());
        assertThatThrownBy(() -> portfolio.apply(
                        changes().replace(client("a"), Revision.of(1)).build()))
                .isInstanceOf(StaleRevisionException.class);
    }
}
