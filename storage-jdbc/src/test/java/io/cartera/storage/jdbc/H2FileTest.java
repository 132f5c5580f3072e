package io.cartera.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.contract.StoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest extends StoreContract {

    @TempDir
    Path folder = Path.of("");

    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    protected PortfolioStore newStore(InstantSource clock) {
        HikariDataSource pool = Pools.file(freshFolder());
        pools.add(pool);
        JdbcSchema.of(pool).createIfAbsent();
        return JdbcStore.builder().dataSource(pool).clock(clock).build();
    }

    @AfterEach
    void closePools() {
        pools.forEach(HikariDataSource::close);
    }

    private Path freshFolder() {
        try {
            return Files.createTempDirectory(folder, "db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
