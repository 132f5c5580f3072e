package io.cartera.storage;

import io.cartera.Stability;

/** The store could not be reached or gave up; nothing was applied, and the same may be tried again. */
@Stability(Stability.Level.EVOLVING)
public final class UnavailableException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with the store's own failure as the cause. */
    public UnavailableException(String message, Throwable cause) {
        super("unavailable", message, cause);
    }
}
