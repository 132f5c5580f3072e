/**
 * A store in a relational database: the host hands over a {@code DataSource}, and the schema is created and checked here.
 *
 * <p>Use a connection pool: a view holds no connection between two calls, so each of its reads borrows one.
 */
@NullMarked
package io.cartera.storage.jdbc;

import org.jspecify.annotations.NullMarked;
