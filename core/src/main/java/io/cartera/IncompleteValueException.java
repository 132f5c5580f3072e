package io.cartera;

/** A builder was asked to build before every required field was set; the message names the type and the fields. */
@Stability(Stability.Level.STABLE)
public final class IncompleteValueException extends CarteraException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the type and the missing fields. */
    public IncompleteValueException(String message) {
        super("incomplete-value", message);
    }
}
