package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * The host's identifier of a contact person, unique within its client; ordered by code point.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record ContactId(String value) implements Comparable<ContactId> {

    /** Refuses a blank, malformed or overlong identifier. */
    public ContactId {
        Check.id("contactId.value", value);
    }

    /** The identifier of a text. */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
