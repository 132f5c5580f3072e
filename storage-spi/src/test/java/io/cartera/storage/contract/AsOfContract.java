package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.storage.CommitReceipt;
import io.cartera.storage.UnknownPositionException;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Knowledge;
import io.cartera.time.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AsOfContract extends Suite {

    private static final int COMMITS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void reproducesEveryOldPositionAfterRandomChanges(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        List<Model> then = new ArrayList<>(List.of(model.copy()));
        List<CommitReceipt> receipts = new ArrayList<>();
        RandomChanges generator = new RandomChanges(random, model);
        for (int i = 0; i < COMMITS; i++) {
            receipts.add(portfolio.apply(generator.next("random-" + i)));
            then.add(model.copy());
        }
        for (int position = 0; position <= COMMITS; position++) {
            for (int day : new int[] {0, 7, 14, 40}) {
                AsOf asOf = AsOf.at(instant(day), Samples.ZONE).knowing(Knowledge.at(new Position(position)));
                assertThat(Model.seen(portfolio, asOf))
                        .as("seed %d, position %d, day %d", seed, position, day)
                        .isEqualTo(then.get(position).expected(instant(day)));
            }
        }
        for (CommitReceipt receipt : receipts) {
            AsOf asOf = AsOf.at(instant(40), Samples.ZONE).knowing(Knowledge.at(receipt.recordedAt()));
            assertThat(Model.seen(portfolio, asOf))
                    .isEqualTo(then.get((int) receipt.position().value()).expected(instant(40)));
        }
        assertThat(Model.seen(portfolio, AsOf.at(instant(40), Samples.ZONE))).isEqualTo(model.expected(instant(40)));
    }

    @Test
    void keepsAViewAsItWasOpenedWhateverIsCommittedMeanwhile() {
        portfolio.apply(changes().insert(client("a", "Old")).build());
        try (View before = now()) {
            portfolio.apply(changes()
                    .replace(client("a", "New"), find(id("a")).orElseThrow().revision())
                    .insert(client("b"))
                    .build());
            assertThat(before.resolved().known()).isEqualTo(Knowledge.at(new Position(1)));
            assertThat(before.find(id("a")).orElseThrow().value().displayName()).isEqualTo("Old");
            assertThat(before.find(id("b"))).isEmpty();
            assertThat(ids(before, io.cartera.storage.ClientScan.all())).containsExactly(id("a"));
        }
    }

    @Test
    void resolvesAnInstantToTheLastCommitRecordedUpToIt() {
        clock.set(instant(1));
        CommitReceipt first = portfolio.apply(changes().build());
        clock.set(first.recordedAt().minusSeconds(1));
        CommitReceipt sameInstant = portfolio.apply(changes().build());
        CommitReceipt later = portfolio.apply(changes().build());
        assertThat(positionAt(Knowledge.at(first.recordedAt().minusNanos(1_000))))
                .isEqualTo(Position.START);
        assertThat(positionAt(Knowledge.at(first.recordedAt()))).isEqualTo(sameInstant.position());
        assertThat(positionAt(Knowledge.at(later.recordedAt().minusNanos(1_000))))
                .isEqualTo(sameInstant.position());
        assertThat(positionAt(Knowledge.at(Samples.LATE))).isEqualTo(later.position());
        assertThat(positionAt(Knowledge.latest())).isEqualTo(later.position());
    }

    @Test
    void refusesAPositionInTheFutureByName() {
        portfolio.apply(changes().build());
        assertThatThrownBy(() -> positionAt(Knowledge.at(new Position(2))))
                .isInstanceOf(UnknownPositionException.class)
                .hasMessageContainingAll("2", "1");
    }

    private Position positionAt(Knowledge knowledge) {
        try (View view = portfolio.view(AsOf.at(instant(1), Samples.ZONE).knowing(knowledge))) {
            return ((Knowledge.AtPosition) view.resolved().known()).position();
        }
    }
}
