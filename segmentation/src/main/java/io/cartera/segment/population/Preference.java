package io.cartera.segment.population;

import io.cartera.Stability;

/** Which end of a measure is the better one. */
@Stability(Stability.Level.EVOLVING)
public enum Preference {
    /** The more, the better, such as revenue. */
    MORE_IS_BETTER,
    /** The less, the better, such as days since the last purchase. */
    LESS_IS_BETTER
}
