package io.cartera.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;

/** Connection pools over fresh databases. */
final class Pools {

    private Pools() {}

    static HikariDataSource memory() {
        return open("jdbc:h2:mem:" + UUID.randomUUID());
    }

    static HikariDataSource file(Path folder) {
        return open("jdbc:h2:file:" + folder.resolve("portfolio").toAbsolutePath());
    }

    /** A pool over a database that is there, working in one of its schemas. */
    static HikariDataSource inSchema(HikariDataSource database, String schema) {
        return open(database.getJdbcUrl() + ";SCHEMA=\"" + schema + "\"");
    }

    private static HikariDataSource open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }
}
