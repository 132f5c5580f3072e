package io.cartera.architecture.bad.elsewhere;

final class Stray {
    private Stray() {}
}
