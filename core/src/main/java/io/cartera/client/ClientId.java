package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * The host's identifier of a client, opaque and unique within a tenant; ordered by code point.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record ClientId(String value) implements Comparable<ClientId> {

    /** Refuses a blank, malformed or overlong identifier. */
    public ClientId {
        Check.id("clientId.value", value);
    }

    /** The identifier of a text. */
    public static ClientId of(String value) {
        return new ClientId(value);
    }

    @Override
    public int compareTo(ClientId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
