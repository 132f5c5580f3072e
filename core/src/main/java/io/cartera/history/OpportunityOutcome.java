package io.cartera.history;

import io.cartera.Stability;

/** How a possible sale stands. */
@Stability(Stability.Level.EVOLVING)
public enum OpportunityOutcome {
    /** Not decided yet. */
    OPEN,
    /** The client bought. */
    WON,
    /** The client decided against it, or bought elsewhere. */
    LOST,
    /** One side withdrew before a decision. */
    WITHDRAWN
}
