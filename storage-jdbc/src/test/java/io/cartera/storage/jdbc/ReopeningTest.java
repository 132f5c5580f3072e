package io.cartera.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopeningTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsReceiptsAndClientsWhenTheFileIsOpenedAgain() {
        ChangeSet changes = ChangeSet.builder("import 'one'")
                .insert(Records.client("a"))
                .append(ClientId.of("a"), Records.purchase("p", NOW, 1))
                .build();
        CommitReceipt first = with(p -> p.apply(changes));
        CommitReceipt again = with(p -> p.apply(changes));
        assertThat(again).isEqualTo(first);
        Optional<CommitReceipt> kept = with(p -> p.receipt(changes.id()));
        assertThat(kept).contains(first);
        Client client = with(p -> {
            try (View view = p.view(AsOf.at(NOW, ZoneOffset.UTC))) {
                return view.find(ClientId.of("a")).orElseThrow().value();
            }
        });
        assertThat(client).isEqualTo(Records.client("a"));
    }

    private <R> R with(Function<Portfolio, R> work) {
        try (HikariDataSource pool = Pools.file(folder)) {
            JdbcSchema.of(pool).createIfAbsent();
            try (JdbcStore store = JdbcStore.builder()
                    .dataSource(pool)
                    .clock(InstantSource.fixed(NOW))
                    .build()) {
                return work.apply(store.portfolio(TenantId.of("t")));
            }
        }
    }
}
