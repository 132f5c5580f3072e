/**
 * The client-portfolio domain: who the clients are, what happened with them, and what can be asked about them.
 *
 * <p>Everything here is an immutable value or a pure function of values. There is no storage, no clock, no logging and no
 * framework in this module.
 */
@SuppressWarnings("module") // Our other modules, named in a qualified export, are compiled after this one.
module io.cartera.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires com.google.common;

    exports io.cartera;
    exports io.cartera.client;
    exports io.cartera.history;
    exports io.cartera.money;
    exports io.cartera.criteria;
    exports io.cartera.metric;
    exports io.cartera.time;
    exports io.cartera.internal to
            io.cartera.storage,
            io.cartera.storage.jdbc,
            io.cartera.segmentation;
}
