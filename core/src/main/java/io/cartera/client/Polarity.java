package io.cartera.client;

import io.cartera.Stability;

/** Whether a feeling speaks for or against. */
@Stability(Stability.Level.EVOLVING)
public enum Polarity {
    /** For. */
    POSITIVE,
    /** Neither. */
    NEUTRAL,
    /** Against. */
    NEGATIVE,
    /** For in one respect and against in another. */
    MIXED
}
