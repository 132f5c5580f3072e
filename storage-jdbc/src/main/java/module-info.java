/**
 * Portfolios in a relational database, over a {@code DataSource} of the host.
 *
 * <p>Clients and events are kept as documents beside the columns that find them, so that a new field needs no new column.
 */
module io.cartera.storage.jdbc {
    requires transitive io.cartera.storage;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires tools.jackson.core;

    exports io.cartera.storage.jdbc;
}
