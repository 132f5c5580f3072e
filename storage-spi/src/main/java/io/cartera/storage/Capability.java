package io.cartera.storage;

import io.cartera.Stability;

/** What a store may or may not be able to do; later versions add constants, so a switch needs a default. */
@Stability(Stability.Level.EVOLVING)
public enum Capability {
    /** Accepts change sets; a store without it is read-only. */
    WRITE,
    /** Opens views with other than the latest knowledge. */
    TIME_TRAVEL
}
