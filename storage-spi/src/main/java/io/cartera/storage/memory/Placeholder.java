package io.cartera.storage.memory;

/** Holds the package open. */
final class Placeholder {
    private Placeholder() {}
}
