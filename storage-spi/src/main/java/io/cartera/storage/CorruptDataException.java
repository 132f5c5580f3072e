package io.cartera.storage;

import io.cartera.Stability;

/** What is stored cannot be read, or is not what this version can work with; the message names the place by ids alone. */
@Stability(Stability.Level.EVOLVING)
public final class CorruptDataException extends StorageException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the place. */
    public CorruptDataException(String message) {
        super("corrupt-data", message);
    }

    /** Creates an exception with a message that names the place, and a cause. */
    public CorruptDataException(String message, Throwable cause) {
        super("corrupt-data", message, cause);
    }
}
