package io.cartera.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.client.ClientId;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.EventFilter;
import io.cartera.storage.OutcomeUnknownException;
import io.cartera.storage.Portfolio;
import io.cartera.storage.Revision;
import io.cartera.storage.StorageException;
import io.cartera.storage.TenantId;
import io.cartera.storage.UnavailableException;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Position;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void leavesNothingHalfDoneWhereverTheConnectionIsCut(FaultySource.Commit commit) {
        List<Class<?>> outcomes = new ArrayList<>();
        boolean cut = true;
        for (int step = 1; cut; step++) {
            try (HikariDataSource pool = Pools.memory()) {
                JdbcSchema.of(pool).createIfAbsent();
                FaultySource faulty = new FaultySource(pool, commit);
                JdbcStore store = JdbcStore.builder()
                        .dataSource(faulty.source())
                        .clock(InstantSource.fixed(NOW))
                        .build();
                Portfolio portfolio = store.portfolio(TenantId.of("t"));
                portfolio.apply(ChangeSet.builder("first")
                        .insert(Records.client("a"))
                        .append(ClientId.of("a"), Records.purchase("p", NOW, 1))
                        .build());
                Optional<StorageException> failure = applyCutAt(step, faulty, portfolio);
                cut = failure.isPresent();
                failure.ifPresent(f -> outcomes.add(f.getClass()));
                CommitReceipt receipt = portfolio.apply(second());
                assertThat(receipt.position()).isEqualTo(new Position(2));
                assertThat(clients(portfolio)).containsExactly("b: 2", "c: 0");
                assertThat(faulty.open).hasValue(0);
            }
        }
        assertThat(outcomes).hasSizeGreaterThan(8).contains(UnavailableException.class);
        assertThat(outcomes.get(outcomes.size() - 1)).isEqualTo(OutcomeUnknownException.class);
        assertThat(outcomes.subList(0, outcomes.size() - 1)).containsOnly(UnavailableException.class);
    }

    @Test
    void saysThatAChangeSetWasAppliedEvenIfTheConnectionCannotBeClosed() {
        try (HikariDataSource pool = Pools.memory()) {
            JdbcSchema.of(pool).createIfAbsent();
            FaultySource faulty = new FaultySource(pool, FaultySource.Commit.LOST);
            JdbcStore store = JdbcStore.builder()
                    .dataSource(faulty.source())
                    .clock(InstantSource.fixed(NOW))
                    .build();
            Portfolio portfolio = store.portfolio(TenantId.of("t"));
            ChangeSet first =
                    ChangeSet.builder("first").insert(Records.client("a")).build();
            faulty.failOnClosing();
            CommitReceipt receipt = portfolio.apply(first);
            assertThat(portfolio.receipt(first.id())).contains(receipt);
            assertThat(faulty.open).hasValue(0);
        }
    }

    private static Optional<StorageException> applyCutAt(int step, FaultySource faulty, Portfolio portfolio) {
        faulty.cutAt(step);
        try {
            portfolio.apply(second());
            return Optional.empty();
        } catch (UnavailableException notApplied) {
            faulty.cutAt(0);
            assertThat(portfolio.receipt(second().id())).isEmpty();
            assertThat(clients(portfolio)).containsExactly("a: 1");
            return Optional.of(notApplied);
        } catch (OutcomeUnknownException unknown) {
            assertThat(unknown.changeSet()).isEqualTo(second().id());
            return Optional.of(unknown);
        } finally {
            faulty.cutAt(0);
        }
    }

    private static ChangeSet second() {
        return ChangeSet.builder("second")
                .delete(ClientId.of("a"), Revision.FIRST)
                .insert(Records.client("b"))
                .insert(Records.client("c"))
                .append(ClientId.of("b"), Records.purchase("p", NOW, 1), Records.purchase("q", NOW, 2))
                .build();
    }

    private static List<String> clients(Portfolio portfolio) {
        List<String> clients = new ArrayList<>();
        try (View view = portfolio.view(AsOf.at(NOW, ZoneOffset.UTC))) {
            view.scan(ClientScan.all(), row -> {
                List<Object> events = new ArrayList<>();
                row.events(EventFilter.all()).forEachRemaining(events::add);
                clients.add(row.client().value().id() + ": " + events.size());
            });
        }
        return clients;
    }
}
