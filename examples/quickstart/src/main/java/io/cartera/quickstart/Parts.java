package io.cartera.quickstart;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.quickstart.analysis.Analysis;
import io.cartera.quickstart.analysis.EngineAnalysis;
import io.cartera.quickstart.reading.InputException;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.StorageException;
import io.cartera.storage.jdbc.JdbcSchema;
import io.cartera.storage.jdbc.JdbcStore;
import java.time.InstantSource;

/** Which parts the jar is put together from. */
final class Parts {

    private Parts() {}

    static StoreOpener stores() {
        return Parts::open;
    }

    private static PortfolioStore open(String url, InstantSource clock) {
        HikariDataSource connections = Pools.open(url);
        try {
            JdbcSchema.of(connections).createIfAbsent();
            JdbcStore store =
                    JdbcStore.builder().dataSource(connections).clock(clock).build();
            return new PooledStore(store, connections);
        } catch (StorageException e) {
            connections.close();
            throw new InputException(
                    "--store '" + StoreUrls.shown(url) + "': " + e.getMessage()
                            + "; name another database, or an empty one",
                    e);
        }
    }

    static Demonstration demonstration() {
        return new MadeUpPortfolio();
    }

    static Analysis analysis() {
        return new EngineAnalysis();
    }
}
