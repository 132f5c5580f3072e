package io.cartera.quickstart.analysis;

import io.cartera.Stability;

/** How the bands of recency, frequency and revenue are cut. */
@Stability(Stability.Level.EXPERIMENTAL)
public enum Quantiles {
    /** Cut-offs are values of clients, by rank. */
    NEAREST_RANK("nearest-rank"),
    /** Cut-offs are interpolated, as R and pandas do unless told otherwise. */
    TYPE7("type7"),
    /** Bands of equal size, as SQL's NTILE. */
    RANK_BANDS("rank-bands"),
    /** The cuts of the R package rfm. */
    RFM_PACKAGE("rfm-package");

    private final String word;

    Quantiles(String word) {
        this.word = word;
    }

    /** The word by which the command line names it. */
    public String word() {
        return word;
    }
}
