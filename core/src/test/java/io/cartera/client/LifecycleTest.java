package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 44: the reason of an end is stored, and whether it was on good terms. */
class LifecycleTest {

    private static final Ending PEACEFUL = Ending.builder()
            .endedOn(LocalDate.of(2022, 12, 31))
            .reason(EndReason.MOVED)
            .terms(PartingTerms.GOOD)
            .lostTo("Ferrallas Unidas")
            .remark("would come back")
            .build();

    @Test
    void keepsWhyAndOnWhatTermsARelationshipEnded() {
        Client client = ClientTest.person("c1")
                .lifecycle(Lifecycle.builder()
                        .since(LocalDate.of(2015, 4, 1))
                        .ending(PEACEFUL)
                        .build())
                .build();

        assertThat(client.lifecycle().ending().map(Ending::terms)).contains(PartingTerms.GOOD);
        assertThat(client.lifecycle().ending().map(Ending::reason)).contains(EndReason.MOVED);
    }

    @Test
    void hasEndedFromItsLastDayOn() {
        Lifecycle lifecycle = Lifecycle.builder().ending(PEACEFUL).build();

        assertThat(lifecycle.endedBy(LocalDate.of(2022, 12, 30))).isFalse();
        assertThat(lifecycle.endedBy(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(Lifecycle.unknown().endedBy(LocalDate.of(9999, 12, 31))).isFalse();
    }

    @Test
    void doesNotGuessTheTerms() {
        Ending ending = Ending.builder()
                .endedOn(LocalDate.of(2022, 12, 31))
                .reason(EndReason.UNKNOWN)
                .build();

        assertThat(ending.terms()).isEqualTo(PartingTerms.UNKNOWN);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertRefused(
                () -> Lifecycle.builder()
                        .since(LocalDate.of(2023, 1, 1))
                        .ending(PEACEFUL)
                        .build(),
                "lifecycle.ending = '2022-12-31' is refused: it lies before the start, 2023-01-01");
    }
}
