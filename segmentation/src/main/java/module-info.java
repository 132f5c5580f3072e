/**
 * Rules over a client portfolio: who belongs to which segment, who comes first, and why.
 *
 * <p>Whoever only evaluates rules needs nothing but this module and a store.
 */
module io.cartera.segmentation {
    requires transitive io.cartera.core;
    requires transitive io.cartera.storage;
    requires static transitive org.jspecify;

    exports io.cartera.segment;
    exports io.cartera.segment.catalog;
    exports io.cartera.segment.explain;
    exports io.cartera.segment.population;
    exports io.cartera.priority;
}
