package io.cartera.history;

import io.cartera.Stability;

/** What a client asks for. */
@Stability(Stability.Level.EVOLVING)
public enum RequestType {
    /** A price for something, in writing. */
    QUOTATION,
    /** Information. */
    ENQUIRY,
    /** Help with something bought. */
    SUPPORT,
    /** That something be put right. */
    COMPLAINT,
    /** Anything else. */
    OTHER
}
