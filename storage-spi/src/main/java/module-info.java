/**
 * Where portfolios are kept: three small interfaces that make a store, and a store in memory.
 *
 * <p>Every change is one idempotent change set, and every read is one consistent view as of a moment.
 */
@SuppressWarnings("module") // A module named in a qualified export is compiled after this one.
module io.cartera.storage {
    requires transitive io.cartera.core;
    requires static transitive org.jspecify;

    exports io.cartera.storage;
    exports io.cartera.storage.memory;
    exports io.cartera.storage.internal to
            io.cartera.storage.jdbc;
}
