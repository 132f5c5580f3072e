package io.cartera.history;

import io.cartera.Stability;

/** What a line of a sale charges for. */
@Stability(Stability.Level.EVOLVING)
public enum ItemKind {
    /** A thing. */
    GOODS,
    /** Work done. */
    SERVICE,
    /** Carriage, postage and the like. */
    FREIGHT
}
