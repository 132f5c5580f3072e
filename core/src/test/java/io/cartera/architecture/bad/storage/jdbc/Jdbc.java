package io.cartera.architecture.bad.storage.jdbc;

import io.cartera.Stability;
import io.cartera.architecture.bad.storage.Store;
import javax.sql.DataSource;

/** May know both. */
@Stability(Stability.Level.EVOLVING)
public record Jdbc(Store store, DataSource source) {}
