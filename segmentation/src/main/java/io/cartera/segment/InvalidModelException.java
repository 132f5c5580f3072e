package io.cartera.segment;

import io.cartera.Stability;

/** A model was refused when it was built: a name twice, a reference to nothing, or a cycle; the message names it. */
@Stability(Stability.Level.EVOLVING)
public final class InvalidModelException extends SegmentationException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names what is wrong. */
    public InvalidModelException(String message) {
        super("invalid-model", message);
    }
}
