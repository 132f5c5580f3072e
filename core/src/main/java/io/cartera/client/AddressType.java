package io.cartera.client;

import io.cartera.Stability;

/** What a postal address is for. */
@Stability(Stability.Level.EVOLVING)
public enum AddressType {
    /** Where the client is registered for tax. */
    FISCAL,
    /** Where it does business. */
    COMMERCIAL,
    /** Where it wants its post. */
    POSTAL,
    /** Where the person works. */
    WORK,
    /** Anything else, or not known. */
    OTHER
}
