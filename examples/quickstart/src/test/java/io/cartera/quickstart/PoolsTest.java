package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.cartera.quickstart.reading.InputException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolsTest {

    @TempDir
    Path folder;

    @Test
    void opensTheEmbeddedDatabaseOfAFolder() throws SQLException {
        try (HikariDataSource pool = Pools.open(StoreUrls.embedded(folder));
                Connection connection = pool.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("H2");
        }
        assertThat(folder.resolve("cartera.mv.db")).exists();
    }

    @Test
    void namesTheUrlButNoPasswordWhenItCannotBeOpened() {
        String url = "jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE;PASSWORD=secret";

        assertThatThrownBy(() -> Pools.open(url))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("--store 'jdbc:h2:file:", "check the URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void hidesTheSecretsOfAUrl() {
        assertThat(StoreUrls.shown("jdbc:x://me:secret@host/db?password=secret&a=b"))
                .isEqualTo("jdbc:x://…@host/db?password=…&a=b");
    }
}
