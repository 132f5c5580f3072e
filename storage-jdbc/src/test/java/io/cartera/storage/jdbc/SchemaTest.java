package io.cartera.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final HikariDataSource pool = Pools.memory();

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void createsTheTablesOnceHoweverOftenItIsAsked() {
        JdbcSchema.of(pool).createIfAbsent();
        JdbcSchema.of(pool).createIfAbsent();
        assertThatCode(this::open).doesNotThrowAnyException();
    }

    @Test
    void namesEveryMissingTable() {
        assertThatThrownBy(this::open)
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("cartera_client is missing", "cartera_event is missing", "createIfAbsent");
    }

    @Test
    void namesAMissingColumn() throws SQLException {
        JdbcSchema.of(pool).createIfAbsent();
        execute("ALTER TABLE cartera_client DROP COLUMN revision");
        assertThatThrownBy(this::open)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("cartera_client.revision is missing");
    }

    @Test
    void namesAnotherVersion() throws SQLException {
        JdbcSchema.of(pool).createIfAbsent();
        execute("UPDATE cartera_schema SET version = 7");
        assertThatThrownBy(this::open)
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("version 7", "version 1");
    }

    @Test
    void namesADatabaseThatItDoesNotKnow() {
        DataSource other = sourceOf("Oracle");
        assertThatThrownBy(() -> JdbcSchema.of(other))
                .isInstanceOf(UnsupportedDatabaseException.class)
                .hasMessageContaining("Oracle");
    }

    private void open() {
        JdbcStore.builder()
                .dataSource(pool)
                .clock(InstantSource.system())
                .build()
                .close();
    }

    @Test
    void isCreatedOnceByManyWhoStartAtOnce() throws Exception {
        int starters = 8;
        for (int round = 0; round < 20; round++) {
            try (HikariDataSource fresh = Pools.memory()) {
                CyclicBarrier start = new CyclicBarrier(starters);
                List<CompletableFuture<Void>> all = new ArrayList<>();
                ExecutorService threads = Executors.newFixedThreadPool(starters);
                for (int i = 0; i < starters; i++) {
                    all.add(CompletableFuture.runAsync(
                            () -> {
                                JdbcSchema schema = JdbcSchema.of(fresh);
                                await(start);
                                schema.createIfAbsent();
                            },
                            threads));
                }
                threads.shutdown();
                for (CompletableFuture<Void> each : all) {
                    each.get(60, TimeUnit.SECONDS);
                }
                assertThatCode(() -> JdbcSchema.of(fresh).validate()).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void doesNotTakeAnotherSchemasTablesForItsOwn() throws SQLException {
        execute("CREATE SCHEMA \"AXB\"");
        execute("CREATE SCHEMA \"A_B\"");
        try (HikariDataSource other = Pools.inSchema(pool, "AXB");
                HikariDataSource own = Pools.inSchema(pool, "A_B")) {
            JdbcSchema.of(other).createIfAbsent();
            JdbcSchema schema = JdbcSchema.of(own);
            assertThatThrownBy(schema::validate)
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("cartera_client is missing");
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource sourceOf(String product) {
        DatabaseMetaData metaData = answering(DatabaseMetaData.class, "getDatabaseProductName", product);
        Connection connection = answering(Connection.class, "getMetaData", metaData);
        return answering(DataSource.class, "getConnection", connection);
    }

    /** An object that has one answer to one question, and does nothing else. */
    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                SchemaTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> called.getName().equals(method) ? answer : null));
    }
}
