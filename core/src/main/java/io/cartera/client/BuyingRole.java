package io.cartera.client;

import io.cartera.Stability;

/** The part that a contact plays when its organisation decides on a purchase. */
@Stability(Stability.Level.EVOLVING)
public enum BuyingRole {
    /** Decides. */
    DECISION_MAKER,
    /** Sways those who decide. */
    INFLUENCER,
    /** Sits on the buying committee. */
    COMMITTEE_MEMBER,
    /** Will use what is bought. */
    USER
}
