package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * What another system calls a client or an event: the system, and its identifier there; ordered by code point.
 *
 * @param source the system that gave the identifier, one to 255 code points, not blank
 * @param value the identifier in that system, one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record ExternalId(String source, String value) implements Comparable<ExternalId> {

    /** Refuses a blank, malformed or overlong part. */
    public ExternalId {
        Check.id("externalId.source", source);
        Check.id("externalId.value", value);
    }

    /** The identifier of a thing in a system. */
    public static ExternalId of(String source, String value) {
        return new ExternalId(source, value);
    }

    @Override
    public int compareTo(ExternalId other) {
        int bySource = CodePoints.compare(source, other.source);
        return bySource != 0 ? bySource : CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return source + ":" + value;
    }
}
