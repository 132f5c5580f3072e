package io.cartera.storage;

import io.cartera.Stability;

/** A store, a view or an iterator was used after it had been closed, or a row of a scan after the next was asked for. */
@Stability(Stability.Level.EVOLVING)
public final class ClosedException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what is closed, such as {@code view}. */
    public ClosedException(String what) {
        super("closed", "the " + what + " is closed");
    }
}
