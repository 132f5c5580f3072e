package io.cartera.time;

import io.cartera.InvalidValueException;
import io.cartera.Stability;

/**
 * A place in a portfolio's sequence of commits: the first commit has position 1, and 0 is the empty portfolio before it.
 *
 * @param value the ordinal, not negative
 */
@Stability(Stability.Level.EVOLVING)
public record Position(long value) implements Comparable<Position> {

    /** Before the first commit. */
    public static final Position START = new Position(0);

    /** Refuses a negative ordinal. */
    public Position {
        if (value < 0) {
            throw new InvalidValueException("position.value", value, "it must not be negative");
        }
    }

    /** The position of the next commit. */
    public Position next() {
        return new Position(Math.incrementExact(value));
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(value, other.value);
    }
}
