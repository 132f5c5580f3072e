package io.cartera.architecture.bad.client;

/** Public, and silent about its future. */
public final class Unpromised {
    private Unpromised() {}
}
