package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.storage.ChangeSet;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.Revision;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Position;
import org.junit.jupiter.api.Test;

abstract class TenancyContract extends Suite {

    @Test
    void showsNothingOfAnotherTenantEvenUnderEqualIds() {
        Portfolio other = store.portfolio(TenantId.of("tenant "));
        portfolio.apply(ChangeSet.builder("same")
                .insert(client("a", "Mine"))
                .append(id("a"), visit("v", 1))
                .build());
        CommitReceipt theirs = other.apply(ChangeSet.builder("same")
                .insert(client("a", "Theirs"))
                .insert(client("b", "Theirs"))
                .append(id("a"), visit("v", 2))
                .build());
        assertThat(theirs.position()).isEqualTo(new Position(1));
        other.apply(ChangeSet.builder("more")
                .replace(client("a", "Changed"), Revision.of(1))
                .voidEvent(id("a"), Samples.eventId("v"))
                .build());

        assertThat(find(id("a")).orElseThrow().value().displayName()).isEqualTo("Mine");
        assertThat(find(id("b"))).isEmpty();
        assertThat(events(id("a"))).containsExactly(visit("v", 1));
        try (View mine = now();
                View others = other.view(AsOf.at(Samples.LATE, Samples.ZONE))) {
            assertThat(ids(mine, ClientScan.all())).containsExactly(id("a"));
            assertThat(ids(others, ClientScan.all())).containsExactly(id("a"), id("b"));
            assertThat(events(others, id("a"), EventFilter.all())).isEmpty();
        }
    }

    @Test
    void deletesForOneTenantAlone() {
        Portfolio other = store.portfolio(TenantId.of("Tenant"));
        portfolio.apply(
                changes().insert(client("a")).append(id("a"), visit("v", 1)).build());
        other.apply(changes().insert(client("a")).append(id("a"), visit("v", 1)).build());
        other.apply(changes().delete(id("a"), Revision.FIRST).build());
        assertThat(find(id("a"))).isPresent();
        assertThat(events(id("a"))).hasSize(1);
    }
}
