package io.cartera.client;

import io.cartera.Stability;

/** On what terms a relationship ended. */
@Stability(Stability.Level.EVOLVING)
public enum PartingTerms {
    /** In peace; the client could be won again. */
    GOOD,
    /** In dispute. */
    BAD,
    /** Not known. */
    UNKNOWN
}
