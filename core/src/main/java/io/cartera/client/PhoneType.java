package io.cartera.client;

import io.cartera.Stability;

/** The kind of a telephone line. */
@Stability(Stability.Level.EVOLVING)
public enum PhoneType {
    /** A fixed line. */
    LANDLINE,
    /** A mobile line. */
    MOBILE,
    /** A fax line. */
    FAX,
    /** Not known. */
    UNKNOWN
}
