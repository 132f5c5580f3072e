package io.cartera.architecture.bad.history;

final class ThreadBound {
    private final ThreadLocal<String> name = new ThreadLocal<>();

    String name() {
        return name.get();
    }
}
