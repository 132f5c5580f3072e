package io.cartera.segment.catalog;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Criterion;
import io.cartera.segment.population.Cut;

/**
 * Some neighbouring bands of a cut.
 *
 * @param lowest the lowest band, from 1
 * @param highest the highest band, not below the lowest
 */
@Stability(Stability.Level.EVOLVING)
public record Bands(int lowest, int highest) {

    /** Refuses a band below 1 and an end below the start. */
    public Bands {
        if (lowest < 1) {
            throw new InvalidValueException("bands.lowest", lowest, "it must be at least 1");
        }
        if (highest < lowest) {
            throw new InvalidValueException("bands.highest", highest, "it lies below the lowest band, " + lowest);
        }
    }

    /** The bands from one to another, both included. */
    public static Bands of(int lowest, int highest) {
        return new Bands(lowest, highest);
    }

    /** One band. */
    public static Bands only(int band) {
        return new Bands(band, band);
    }

    /**
     * The client is in one of these bands of a cut.
     *
     * @throws InvalidValueException if the cut has fewer bands
     */
    public Criterion of(Cut cut) {
        return cut.between(lowest, highest);
    }

    @Override
    public String toString() {
        return lowest == highest ? Integer.toString(lowest) : lowest + "-" + highest;
    }
}
