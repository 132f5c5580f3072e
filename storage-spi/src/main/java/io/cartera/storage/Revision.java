package io.cartera.storage;

import io.cartera.InvalidValueException;
import io.cartera.Stability;

/**
 * How often a client was written: 1 when it is inserted, one more with every replacement.
 *
 * <p>A client that is deleted and inserted again goes on counting, so that an old revision never fits by accident.
 *
 * @param value the number, at least 1
 */
@Stability(Stability.Level.EVOLVING)
public record Revision(long value) implements Comparable<Revision> {

    /** The revision of a client that was inserted for the first time. */
    public static final Revision FIRST = new Revision(1);

    /** Refuses a number below 1. */
    public Revision {
        if (value < 1) {
            throw new InvalidValueException("revision.value", value, "it must be at least 1");
        }
    }

    /** The revision of a number. */
    public static Revision of(long value) {
        return new Revision(value);
    }

    /** The revision after this one. */
    public Revision next() {
        return new Revision(Math.incrementExact(value));
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
