package io.cartera.history;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * What kind of contact an interaction is; an open list, since every trade has its own.
 *
 * @param code one to 255 code points, not blank, lower case by convention
 */
@Stability(Stability.Level.EVOLVING)
public record InteractionType(String code) {

    /** A telephone call. */
    public static final InteractionType CALL = new InteractionType("call");
    /** A visit by one side to the other. */
    public static final InteractionType VISIT = new InteractionType("visit");
    /** An e-mail. */
    public static final InteractionType EMAIL = new InteractionType("email");
    /** A message on a messaging service or by text. */
    public static final InteractionType MESSAGE = new InteractionType("message");
    /** An appointment that was made. */
    public static final InteractionType APPOINTMENT = new InteractionType("appointment");
    /** A meeting that was held. */
    public static final InteractionType MEETING = new InteractionType("meeting");
    /** A demonstration that was given. */
    public static final InteractionType DEMONSTRATION = new InteractionType("demonstration");
    /** An offer that was sent. */
    public static final InteractionType OFFER_SENT = new InteractionType("offer-sent");
    /** A contract that was sent. */
    public static final InteractionType CONTRACT_SENT = new InteractionType("contract-sent");

    /** Refuses a blank, malformed or overlong code. */
    public InteractionType {
        Check.id("interactionType.code", code);
    }

    /** The type of a code. */
    public static InteractionType of(String code) {
        return new InteractionType(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
