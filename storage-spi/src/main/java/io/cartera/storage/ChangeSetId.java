package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * The identifier that a host gives to a change set, unique within a tenant for ever.
 *
 * <p>It makes a change set repeatable: choose one that the same work always gets, such as the name and checksum of a file.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record ChangeSetId(String value) {

    /** Refuses a blank, malformed or overlong identifier. */
    public ChangeSetId {
        Check.id("changeSetId.value", value);
    }

    /** The identifier of a text. */
    public static ChangeSetId of(String value) {
        return new ChangeSetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
