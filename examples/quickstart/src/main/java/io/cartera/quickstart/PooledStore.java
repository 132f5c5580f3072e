package io.cartera.quickstart;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.storage.Capability;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import java.util.Set;

/** A store that owns its connections: closing it closes them. */
final class PooledStore implements PortfolioStore {

    private final PortfolioStore store;
    private final HikariDataSource connections;

    PooledStore(PortfolioStore store, HikariDataSource connections) {
        this.store = store;
        this.connections = connections;
    }

    @Override
    public Portfolio portfolio(TenantId tenant) {
        return store.portfolio(tenant);
    }

    @Override
    public Set<Capability> capabilities() {
        return store.capabilities();
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            connections.close();
        }
    }
}
