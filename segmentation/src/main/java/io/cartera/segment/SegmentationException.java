package io.cartera.segment;

import io.cartera.CarteraException;
import io.cartera.Stability;

/** The root of what segmentation throws on purpose. */
@Stability(Stability.Level.EVOLVING)
public abstract class SegmentationException extends CarteraException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a stable code and a message. */
    protected SegmentationException(String code, String message) {
        super(code, message);
    }
}
