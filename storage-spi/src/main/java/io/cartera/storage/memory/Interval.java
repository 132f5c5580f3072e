package io.cartera.storage.memory;

/** When a row was known: from one position, inclusive, to another, exclusive; written under the portfolio's lock alone. */
final class Interval {

    private static final long EVER = Long.MAX_VALUE;

    private final long from;
    // A reader at an earlier position finds the row known before and after this changes.
    private volatile long to = EVER;

    Interval(long from) {
        this.from = from;
    }

    boolean isOpen() {
        return to == EVER;
    }

    boolean contains(long position) {
        return from <= position && position < to;
    }

    void close(long position) {
        to = position;
    }

    long from() {
        return from;
    }
}
