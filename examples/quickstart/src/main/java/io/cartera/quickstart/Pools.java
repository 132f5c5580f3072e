package io.cartera.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.cartera.quickstart.reading.InputException;
import java.util.Locale;

/** Connections to the database of a store. */
final class Pools {

    /** One writes while another reads; the quickstart does no more at a time. */
    private static final int SIZE = 4;

    private Pools() {}

    /**
     * A pool of connections to a URL, to be closed; the first one keeps an embedded database open meanwhile.
     *
     * @throws InputException if nothing answers at the URL, or it refuses to be opened
     */
    static HikariDataSource open(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("cartera");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(1);
        if (url.startsWith("jdbc:h2:") && !url.toUpperCase(Locale.ROOT).contains("TRACE_LEVEL_FILE")) {
            // H2 would write stack traces of its own, beside the database or where that fails to the terminal.
            config.addDataSourceProperty("TRACE_LEVEL_FILE", "0");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new InputException(
                    "--store '" + StoreUrls.shown(url) + "': it cannot be opened (" + StoreUrls.shown(cause(e))
                            + "); check the URL, and that no other program holds the database",
                    e);
        }
    }

    private static String cause(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
