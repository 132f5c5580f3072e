package io.cartera.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RecordedTimeTest {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-01-01T00:00:10Z");

    @Test
    void isThatOfTheCommitAndNotOfTheBeginningOfAWait() throws Exception {
        AtomicReference<Instant> clock = new AtomicReference<>(BEFORE);
        try (HikariDataSource pool = Pools.memory()) {
            JdbcSchema.of(pool).createIfAbsent();
            JdbcStore store =
                    JdbcStore.builder().dataSource(pool).clock(clock::get).build();
            Portfolio portfolio = store.portfolio(TenantId.of("t"));
            portfolio.apply(ChangeSet.builder("first").build());
            CompletableFuture<CommitReceipt> waiting;
            try (Connection other = pool.getConnection();
                    Statement lock = other.createStatement()) {
                other.setAutoCommit(false);
                lock.executeQuery("SELECT position FROM cartera_tenant FOR UPDATE");
                waiting = CompletableFuture.supplyAsync(
                        () -> portfolio.apply(ChangeSet.builder("second").build()));
                awaitSomeoneBlocked(pool);
                clock.set(AFTER);
                other.rollback();
            }
            assertThat(waiting.get(30, TimeUnit.SECONDS).recordedAt()).isEqualTo(AFTER);
        }
    }

    private static void awaitSomeoneBlocked(HikariDataSource pool) throws Exception {
        try (Connection connection = pool.getConnection();
                Statement query = connection.createStatement()) {
            String blocked = "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL";
            for (int i = 0; i < 1_000; i++) {
                try (ResultSet row = query.executeQuery(blocked)) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(10);
            }
        }
        throw new AssertionError("nobody waits for the tenant");
    }
}
