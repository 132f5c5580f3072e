package io.cartera.history;

import io.cartera.Stability;

/** What a competitor means for the trade with a client. */
@Stability(Stability.Level.EVOLVING)
public enum CompetitorEffect {
    /** Nothing. */
    NONE,
    /** The client considers buying there. */
    CONSIDERING,
    /** The client buys there too. */
    BUYS_PARTLY,
    /** The client went there. */
    LOST_TO,
    /** The client came from there. */
    WON_FROM
}
