package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * A sales area, as the host divides its market; an open list.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record Territory(String code) {

    /** Refuses a blank, malformed or overlong code. */
    public Territory {
        Check.id("territory.code", code);
    }

    /** The territory of a code. */
    public static Territory of(String code) {
        return new Territory(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
