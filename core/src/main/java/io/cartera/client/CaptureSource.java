package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * What brought a client into the portfolio; an open list.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record CaptureSource(String code) {

    /** Subscribed to a newsletter. */
    public static final CaptureSource NEWSLETTER = new CaptureSource("newsletter");
    /** Bought something. */
    public static final CaptureSource PURCHASE = new CaptureSource("purchase");
    /** Became a member. */
    public static final CaptureSource MEMBERSHIP = new CaptureSource("membership");
    /** Asked something. */
    public static final CaptureSource QUERY = new CaptureSource("query");
    /** Came to an event. */
    public static final CaptureSource EVENT = new CaptureSource("event");
    /** Answered a campaign. */
    public static final CaptureSource CAMPAIGN = new CaptureSource("campaign");
    /** Asked for or attended a demonstration. */
    public static final CaptureSource DEMONSTRATION = new CaptureSource("demonstration");
    /** Came with a portfolio that was acquired. */
    public static final CaptureSource ACQUIRED_PORTFOLIO = new CaptureSource("acquired-portfolio");
    /** Was recommended. */
    public static final CaptureSource REFERRAL = new CaptureSource("referral");

    /** Refuses a blank, malformed or overlong code. */
    public CaptureSource {
        Check.id("captureSource.code", code);
    }

    /** The capture source of a code. */
    public static CaptureSource of(String code) {
        return new CaptureSource(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
