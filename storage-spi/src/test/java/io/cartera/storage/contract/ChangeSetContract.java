package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.instant;
import static io.cartera.storage.contract.Samples.purchase;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.storage.ChangeSet;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.Revision;
import io.cartera.time.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ChangeSetContract extends Suite {

    @Test
    void givesAReceiptWithPositionTimeAndRevisions() {
        clock.set(instant(5));
        CommitReceipt receipt = portfolio.apply(
                ChangeSet.builder("one").insert(client("a")).insert(client("b")).build());
        assertThat(receipt)
                .isEqualTo(new CommitReceipt(
                        ChangeSetId.of("one"),
                        new Position(1),
                        instant(5).plusSeconds(1),
                        Map.of(id("a"), Revision.FIRST, id("b"), Revision.FIRST)));
        assertThat(portfolio.receipt(ChangeSetId.of("one"))).contains(receipt);
        assertThat(portfolio.receipt(ChangeSetId.of("two"))).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameIdIsAppliedAgain() {
        CommitReceipt first = portfolio.apply(ChangeSet.builder("same")
                .insert(client("a"))
                .append(id("a"), visit("v", 1))
                .build());
        CommitReceipt again = portfolio.apply(ChangeSet.builder("same")
                .insert(client("a"))
                .append(id("a"), visit("v", 1))
                .build());
        CommitReceipt other =
                portfolio.apply(ChangeSet.builder("same").insert(client("b")).build());
        assertThat(again).isEqualTo(first);
        assertThat(other).isEqualTo(first);
        assertThat(find(id("b"))).isEmpty();
        assertThat(events(id("a"))).hasSize(1);
    }

    @Test
    void countsPositionsWithoutGapsAndLeavesNoneForWhatWasRefused() {
        portfolio.apply(changes().insert(client("a")).build());
        try {
            portfolio.apply(changes().insert(client("a")).build());
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessageContaining("'a'");
        }
        assertThat(portfolio.apply(changes().insert(client("b")).build()).position())
                .isEqualTo(new Position(2));
        assertThat(portfolio.apply(changes().build()).position()).isEqualTo(new Position(3));
    }

    @Test
    void neverTakesRecordedTimeBack() {
        clock.set(instant(50));
        CommitReceipt first = portfolio.apply(changes().insert(client("a")).build());
        clock.set(instant(20));
        CommitReceipt second = portfolio.apply(changes().insert(client("b")).build());
        assertThat(second.recordedAt()).isEqualTo(first.recordedAt());
    }

    @Test
    void appliesChangesInTheirOrder() {
        CommitReceipt receipt = portfolio.apply(changes()
                .insert(client("a", "One"))
                .append(id("a"), visit("v", 1), visit("w", 2))
                .replace(client("a", "Two"), Revision.of(1))
                .amend(id("a"), purchase("v", 3, 7))
                .voidEvent(id("a"), Samples.eventId("w"))
                .append(id("a"), visit("w", 4))
                .build());
        assertThat(receipt.revisions()).containsExactly(Map.entry(id("a"), Revision.of(2)));
        assertThat(find(id("a")).orElseThrow().value().displayName()).isEqualTo("Two");
        assertThat(events(id("a"))).containsExactly(purchase("v", 3, 7), visit("w", 4));
    }

    @Test
    void deletesAndInsertsAgainInOneChangeSet() {
        portfolio.apply(changes()
                .insert(client("a", "Old"))
                .append(id("a"), visit("v", 1), visit("w", 1))
                .build());
        portfolio.apply(changes()
                .delete(id("a"), Revision.of(1))
                .insert(client("a", "New"))
                .append(id("a"), visit("v", 2))
                .build());
        assertThat(find(id("a")).orElseThrow().revision()).isEqualTo(Revision.of(2));
        assertThat(find(id("a")).orElseThrow().value().displayName()).isEqualTo("New");
        assertThat(events(id("a"))).containsExactly(visit("v", 2));
    }

    @Test
    void leavesNoTraceOfWhatBeginsAndEndsInOneChangeSet() {
        CommitReceipt receipt = portfolio.apply(changes()
                .insert(client("a"))
                .append(id("a"), visit("v", 1))
                .delete(id("a"), Revision.of(1))
                .insert(client("b"))
                .append(id("b"), visit("v", 1))
                .build());
        assertThat(receipt.revisions()).containsOnlyKeys(id("b"));
        assertThat(find(id("a"))).isEmpty();
        assertThat(events(id("a"))).isEmpty();
        assertThat(events(id("b"))).containsExactly(visit("v", 1));
    }
}
