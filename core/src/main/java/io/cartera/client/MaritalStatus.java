package io.cartera.client;

import io.cartera.Stability;

/** Whether and how a person lives in a couple. */
@Stability(Stability.Level.EVOLVING)
public enum MaritalStatus {
    /** Never married. */
    SINGLE,
    /** Married. */
    MARRIED,
    /** In a registered or stable partnership. */
    PARTNERED,
    /** Separated. */
    SEPARATED,
    /** Divorced. */
    DIVORCED,
    /** Widowed. */
    WIDOWED
}
