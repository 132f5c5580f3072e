package io.cartera.history;

import static io.cartera.history.Samples.NOON;
import static io.cartera.history.Samples.note;
import static io.cartera.history.Samples.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.ExternalId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryOrderTest {

    @Test
    void putsTheEarlierEventFirstWhateverItsIdentifier() {
        ClientEvent early = purchase().id(ExternalId.of("shop", "z")).build();
        ClientEvent late = note().id(ExternalId.of("shop", "a"))
                .occurredAt(NOON.plusNanos(1_000))
                .build();

        assertThat(List.of(late, early).stream().sorted(ClientEvent.BY_TIME)).containsExactly(early, late);
    }

    @Test
    void ordersEventsOfOneInstantByCodePoint() {
        ClientEvent basicPlane = note().id(ExternalId.of("shop", "\uFF5E")).build();
        ClientEvent beyond =
                purchase().id(ExternalId.of("shop", "\uD83D\uDE00")).build();

        assertThat(List.of(beyond, basicPlane).stream().sorted(ClientEvent.BY_TIME))
                .containsExactly(basicPlane, beyond);
    }
}
