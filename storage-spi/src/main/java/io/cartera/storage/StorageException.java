package io.cartera.storage;

import io.cartera.CarteraException;
import io.cartera.Stability;

/** The root of every failure of a store. Messages name ids, never what is known about a client. */
@Stability(Stability.Level.EVOLVING)
public abstract class StorageException extends CarteraException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a stable code and a message. */
    protected StorageException(String code, String message) {
        super(code, message);
    }

    /** Creates an exception with a stable code, a message and a cause. */
    protected StorageException(String code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
