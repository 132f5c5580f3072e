package io.cartera.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.contract.StoreContract;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class H2MemoryTest extends StoreContract {

    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    protected PortfolioStore newStore(InstantSource clock) {
        HikariDataSource pool = Pools.memory();
        pools.add(pool);
        JdbcSchema.of(pool).createIfAbsent();
        return JdbcStore.builder().dataSource(pool).clock(clock).build();
    }

    @AfterEach
    void closePools() {
        pools.forEach(HikariDataSource::close);
    }
}
