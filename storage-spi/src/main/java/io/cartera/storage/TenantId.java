package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * The host's identifier of a tenant; ordered by code point.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record TenantId(String value) implements Comparable<TenantId> {

    /** Refuses a blank, malformed or overlong identifier. */
    public TenantId {
        Check.id("tenantId.value", value);
    }

    /** The identifier of a text. */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public int compareTo(TenantId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
