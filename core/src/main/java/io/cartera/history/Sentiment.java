package io.cartera.history;

import io.cartera.Stability;

/** The mood of what a client said. */
@Stability(Stability.Level.EVOLVING)
public enum Sentiment {
    /** Against. */
    NEGATIVE,
    /** Neither for nor against. */
    NEUTRAL,
    /** For. */
    POSITIVE,
    /** For in one respect and against in another. */
    MIXED
}
