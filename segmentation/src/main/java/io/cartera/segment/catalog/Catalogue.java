package io.cartera.segment.catalog;

import io.cartera.InvalidValueException;
import io.cartera.segment.population.Cut;

/** What the pieces of the catalogue share. */
final class Catalogue {

    private Catalogue() {}

    static void checkBands(String field, Cut cut, int bands) {
        if (cut.bands() != bands) {
            throw new InvalidValueException(field, cut.bands(), "'" + cut.name() + "' must have " + bands + " bands");
        }
    }
}
