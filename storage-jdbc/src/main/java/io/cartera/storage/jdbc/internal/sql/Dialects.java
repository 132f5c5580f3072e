package io.cartera.storage.jdbc.internal.sql;

import java.util.Map;
import java.util.Optional;

/** The dialects by the name that a database gives of itself. */
public final class Dialects {

    private static final Map<String, Dialect> BY_PRODUCT = Map.of("H2", new H2Dialect());

    private Dialects() {}

    /** The dialect of a product, if there is one. */
    public static Optional<Dialect> of(String product) {
        return Optional.ofNullable(BY_PRODUCT.get(product));
    }
}
