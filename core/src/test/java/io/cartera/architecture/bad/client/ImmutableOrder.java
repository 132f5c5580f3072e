package io.cartera.architecture.bad.client;

/** What a generator would write. */
class ImmutableOrder {
    static class Builder {
        String name = "";

        Builder() {}

        public final Order.Builder id(String id) {
            name = id;
            return (Order.Builder) this;
        }
    }
}
