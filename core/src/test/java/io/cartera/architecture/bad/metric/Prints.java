package io.cartera.architecture.bad.metric;

final class Prints {
    private Prints() {}

    static void out() {
        System.out.println();
    }

    static void err() {
        System.err.println();
    }

    static void stack(RuntimeException failure) {
        failure.printStackTrace();
    }
}
