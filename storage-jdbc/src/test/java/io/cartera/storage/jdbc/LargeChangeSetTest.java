package io.cartera.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ClientScan;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeChangeSetTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int CLIENTS = 4_000;
    private static final int EVENTS_EACH = 10;
    private static final int LINES_EACH = 10;
    // The goal on an idle machine is 20 s; a shared one gets three times as long before this is called a fault.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder = Path.of("");

    @Test
    void commitsFourHundredThousandSaleLinesAtOnceAndStreamsThemBack() {
        ChangeSet changes = changes();
        try (HikariDataSource pool = Pools.file(folder)) {
            JdbcSchema.of(pool).createIfAbsent();
            try (JdbcStore store = JdbcStore.builder()
                    .dataSource(pool)
                    .clock(InstantSource.fixed(START))
                    .build()) {
                Portfolio portfolio = store.portfolio(TenantId.of("t"));
                long before = System.nanoTime();
                portfolio.apply(changes);
                Duration commit = Duration.ofNanos(System.nanoTime() - before);
                AtomicLong lines = new AtomicLong();
                before = System.nanoTime();
                try (View view = portfolio.view(AsOf.at(START.plus(Duration.ofDays(99)), ZoneOffset.UTC))) {
                    view.scan(ClientScan.all(), row -> row.events(EventFilter.all())
                            .forEachRemaining(
                                    e -> lines.addAndGet(((Purchase) e).lines().size())));
                }
                Duration scan = Duration.ofNanos(System.nanoTime() - before);
                assertThat(lines).hasValue((long) CLIENTS * EVENTS_EACH * LINES_EACH);
                assertThat(commit).as("commit, after it a scan took %s", scan).isLessThan(LONGEST);
                assertThat(scan).as("scan, before it a commit took %s", commit).isLessThan(LONGEST);
            }
        }
    }

    private static ChangeSet changes() {
        ChangeSet.Builder changes = ChangeSet.builder("import");
        for (int c = 0; c < CLIENTS; c++) {
            changes.insert(Records.client("client-" + c));
            List<ClientEvent> events = new ArrayList<>();
            for (int e = 0; e < EVENTS_EACH; e++) {
                events.add(Records.purchase("order-" + c + "-" + e, START.plusSeconds(3_600L * e + c), LINES_EACH));
            }
            changes.append(ClientId.of("client-" + c), events);
        }
        return changes.build();
    }
}
