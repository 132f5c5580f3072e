package io.cartera.client;

import io.cartera.Stability;

/** The sex of a person, as it was stated; absent where it was not. */
@Stability(Stability.Level.EVOLVING)
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither of the two. */
    OTHER
}
