package io.cartera.history;

import io.cartera.Stability;

/** Which side began an interaction. */
@Stability(Stability.Level.EVOLVING)
public enum Direction {
    /** The client. */
    INBOUND,
    /** The company. */
    OUTBOUND
}
