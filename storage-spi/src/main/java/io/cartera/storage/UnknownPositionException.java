package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.time.Position;

/** A view was asked for at a position that no commit has reached yet. */
@Stability(Stability.Level.EVOLVING)
public final class UnknownPositionException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that names both positions. */
    public UnknownPositionException(Position asked, Position last) {
        super(
                "unknown-position",
                "position " + asked.value() + " lies after the last commit, which has position " + last.value());
    }
}
