package io.cartera.segment;

import io.cartera.Stability;

/** A run was given up because its observer asked for it; nothing was written. */
@Stability(Stability.Level.EVOLVING)
public final class CancelledException extends SegmentationException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says how far the run had come. */
    public CancelledException(long clients) {
        super("cancelled", "the run was cancelled after " + clients + " clients");
    }
}
