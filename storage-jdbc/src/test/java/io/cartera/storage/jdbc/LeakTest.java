package io.cartera.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import io.cartera.storage.DuplicateException;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path gives back what it took, also where a host forgets to close or throws. */
class LeakTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final AsOf AS_OF = AsOf.at(NOW, ZoneOffset.UTC);
    /** More than a page of events holds, so that an iterator that stops early stops between two pages. */
    private static final int EVENTS = 2_500;

    private final HikariDataSource pool = Pools.memory();
    private final FaultySource counted = new FaultySource(pool, FaultySource.Commit.LOST);
    private Portfolio portfolio;

    @BeforeEach
    void fill() {
        JdbcSchema.of(pool).createIfAbsent();
        portfolio = JdbcStore.builder()
                .dataSource(counted.source())
                .clock(InstantSource.fixed(NOW))
                .build()
                .portfolio(TenantId.of("t"));
        List<ClientEvent> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(Records.purchase("p" + i, NOW.minusSeconds(i), 1));
        }
        portfolio.apply(ChangeSet.builder("fill")
                .insert(Records.client("a"))
                .insert(Records.client("b"))
                .append(ClientId.of("a"), events)
                .build());
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void holdsNothingForIteratorsThatAreLeftInTheMiddle() {
        View view = portfolio.view(AS_OF);
        CloseableIterator<ClientRow> rows = view.open(view.plan(ClientScan.all()));
        CloseableIterator<ClientEvent> ofRow = rows.next().events(EventFilter.all());
        CloseableIterator<ClientEvent> found = view.events(ClientId.of("a"), EventFilter.all());
        for (int i = 0; i < EVENTS / 2; i++) {
            ofRow.next();
            found.next();
        }
        assertThat(counted.open).hasValue(0);
        found.close();
        assertThatThrownBy(found::next).isInstanceOf(ClosedException.class);
        view.close();
        assertThatThrownBy(ofRow::next).isInstanceOf(ClosedException.class);
        assertThatThrownBy(rows::hasNext).isInstanceOf(ClosedException.class);
        assertThat(counted.open).hasValue(0);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void holdsNothingAfterACallbackThrew() {
        try (View view = portfolio.view(AS_OF)) {
            assertThatThrownBy(() -> view.scan(ClientScan.all(), row -> {
                        row.events(EventFilter.all()).next();
                        throw new IllegalArgumentException("the host's own");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(counted.open).hasValue(0);
        }
    }

    @Test
    void holdsNothingAfterARefusal() {
        assertThatThrownBy(() -> portfolio.apply(
                        ChangeSet.builder("again").insert(Records.client("a")).build()))
                .isInstanceOf(DuplicateException.class);
        assertThat(counted.open).hasValue(0);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
}
