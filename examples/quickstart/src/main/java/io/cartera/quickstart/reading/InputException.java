package io.cartera.quickstart.reading;

import io.cartera.CarteraException;
import io.cartera.Stability;

/** What the user gave cannot be used; the message is one line that names the value and the cure. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class InputException extends CarteraException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with its whole message. */
    public InputException(String message) {
        super("wrong-input", message);
    }

    /** Creates an exception with its whole message and what led to it. */
    public InputException(String message, Throwable cause) {
        super("wrong-input", message, cause);
    }

    /** A wrong value of an option; {@code cure} says what is wrong and what to write instead. */
    public static InputException option(String option, Object value, String cure) {
        return new InputException(option + " " + Shown.quoted(value.toString()) + ": " + cure);
    }
}
