package io.cartera.history;

import io.cartera.Stability;

/** How far a request has come. */
@Stability(Stability.Level.EVOLVING)
public enum RequestStatus {
    /** The client waits for an answer. */
    OPEN,
    /** The company answered, and nothing more is known. */
    ANSWERED,
    /** The client accepted the answer: a quotation became an order, a complaint was resolved. */
    ACCEPTED,
    /** The client declined the answer. */
    DECLINED,
    /** The client withdrew the request. */
    WITHDRAWN
}
