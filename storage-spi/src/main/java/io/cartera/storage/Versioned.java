package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.internal.Canonical;
import java.time.Instant;
import java.util.Objects;

/**
 * A value as a view sees it.
 *
 * @param <T> the type of the value
 * @param value the version that is valid at the view's moment
 * @param revision the revision of the whole, whichever version is valid; it is what a replacement has to expect
 * @param effectiveFrom since when this version is valid, truncated to microseconds
 */
@Stability(Stability.Level.EVOLVING)
public record Versioned<T>(T value, Revision revision, Instant effectiveFrom) {

    /** Truncates the instant to microseconds. */
    public Versioned {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(revision, "revision");
        effectiveFrom = Canonical.instant("versioned.effectiveFrom", effectiveFrom);
    }
}
