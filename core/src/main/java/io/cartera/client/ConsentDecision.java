package io.cartera.client;

import io.cartera.Stability;

/** What a client decided about the use of its data; of two decisions of one day the later constant holds. */
@Stability(Stability.Level.EVOLVING)
public enum ConsentDecision {
    /** It agreed. */
    GRANTED,
    /** It refused, or took its agreement back. */
    WITHDRAWN
}
