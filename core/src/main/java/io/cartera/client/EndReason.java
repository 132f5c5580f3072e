package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * Why a relationship ended; an open list.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record EndReason(String code) {

    /** Found the price too high. */
    public static final EndReason PRICE = new EndReason("price");
    /** Was not satisfied with the product. */
    public static final EndReason QUALITY = new EndReason("quality");
    /** Was not satisfied with the service. */
    public static final EndReason SERVICE = new EndReason("service");
    /** Went to a competitor. */
    public static final EndReason COMPETITOR = new EndReason("competitor");
    /** Needs it no longer. */
    public static final EndReason NO_NEED = new EndReason("no-need");
    /** Moved out of reach. */
    public static final EndReason MOVED = new EndReason("moved");
    /** Closed the business. */
    public static final EndReason CLOSED = new EndReason("closed");
    /** Died. */
    public static final EndReason DECEASED = new EndReason("deceased");
    /** Did not pay. */
    public static final EndReason NON_PAYMENT = new EndReason("non-payment");
    /** Was given up by the company. */
    public static final EndReason DROPPED = new EndReason("dropped");
    /** Not known. */
    public static final EndReason UNKNOWN = new EndReason("unknown");

    /** Refuses a blank, malformed or overlong code. */
    public EndReason {
        Check.id("endReason.code", code);
    }

    /** The end reason of a code. */
    public static EndReason of(String code) {
        return new EndReason(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
