package io.cartera.client;

import io.cartera.Stability;

/** What sort of thing moves a client. */
@Stability(Stability.Level.EVOLVING)
public enum InterestKind {
    /** Something it cares about. */
    INTEREST,
    /** Something it likes. */
    TASTE,
    /** What it chooses when it can choose. */
    PREFERENCE,
    /** Something it needs. */
    NEED,
    /** Something that troubles it. */
    PROBLEM,
    /** Something it wants to become or to reach. */
    ASPIRATION
}
