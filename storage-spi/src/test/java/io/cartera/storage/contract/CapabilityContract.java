package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.storage.Capability;
import io.cartera.storage.UnsupportedCapabilityException;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Knowledge;
import io.cartera.time.Position;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

abstract class CapabilityContract extends Suite {

    @Test
    void writesIfItDeclaresSoAndRefusesByNameIfNot() {
        ThrowingCallable insert =
                () -> portfolio.apply(changes().insert(client("a")).build());
        keepsItsWord(Capability.WRITE, insert);
        assertThat(find(Samples.id("a")).isPresent())
                .isEqualTo(store.capabilities().contains(Capability.WRITE));
    }

    @Test
    void goesBackInTimeIfItDeclaresSoAndRefusesByNameIfNot() {
        keepsItsWord(Capability.TIME_TRAVEL, () -> open(Knowledge.at(Position.START)));
        keepsItsWord(Capability.TIME_TRAVEL, () -> open(Knowledge.at(instant(1))));
    }

    @Test
    void showsThePresentWhateverItDeclares() {
        open(Knowledge.latest());
    }

    @Test
    void resolvesTheKnowledgeOfAViewSoThatItCanBeOpenedAgain() {
        AsOf resolved;
        try (View view = now()) {
            resolved = view.resolved();
        }
        assertThat(resolved.known() instanceof Knowledge.AtPosition)
                .isEqualTo(store.capabilities().contains(Capability.TIME_TRAVEL));
        open(resolved.known());
    }

    private void open(Knowledge known) {
        portfolio.view(AsOf.at(instant(2), Samples.ZONE).knowing(known)).close();
    }

    private void keepsItsWord(Capability capability, ThrowingCallable use) {
        if (store.capabilities().contains(capability)) {
            assertThatCode(use).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(use)
                    .isInstanceOfSatisfying(UnsupportedCapabilityException.class, e -> assertThat(e.capability())
                            .isEqualTo(capability))
                    .hasMessageContaining(capability.name());
        }
    }
}
