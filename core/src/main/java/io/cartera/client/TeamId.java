package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * The host's identifier of a team of sellers, opaque; ordered by code point.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record TeamId(String value) implements Comparable<TeamId> {

    /** Refuses a blank, malformed or overlong identifier. */
    public TeamId {
        Check.id("teamId.value", value);
    }

    /** The identifier of a text. */
    public static TeamId of(String value) {
        return new TeamId(value);
    }

    @Override
    public int compareTo(TeamId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
