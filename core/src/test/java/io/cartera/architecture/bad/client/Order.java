package io.cartera.architecture.bad.client;

import io.cartera.Stability;

/** As it should be: only the nested builder knows the generated one. */
@Stability(Stability.Level.EVOLVING)
public abstract class Order {
    Order() {}

    /** Builds an order. */
    public static final class Builder extends ImmutableOrder.Builder {
        Builder() {}
    }
}
