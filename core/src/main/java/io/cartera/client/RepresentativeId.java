package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * The host's identifier of a person or team member who sells or serves, opaque; ordered by code point.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record RepresentativeId(String value) implements Comparable<RepresentativeId> {

    /** Refuses a blank, malformed or overlong identifier. */
    public RepresentativeId {
        Check.id("representativeId.value", value);
    }

    /** The identifier of a text. */
    public static RepresentativeId of(String value) {
        return new RepresentativeId(value);
    }

    @Override
    public int compareTo(RepresentativeId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
