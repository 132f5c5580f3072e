package io.cartera.segment.population;

import io.cartera.Stability;
import io.cartera.criteria.Parameter;
import io.cartera.criteria.ValueType;
import java.util.Locale;

/**
 * What a cut's population decides about one of its boundaries.
 *
 * @param cut the cut
 * @param boundary which boundary, from 1, between the band of the same number and the next
 * @param part whether it is the measure's value there or the client's identifier
 * @param type the type of the value
 * @param <T> the Java type of the value
 */
@Stability(Stability.Level.EVOLVING)
public record CutParameter<T>(Cut cut, int boundary, Part part, ValueType<T> type) implements Parameter<T> {

    /** What is decided about a boundary. */
    public enum Part {
        /** The measure's value. */
        VALUE,
        /** The identifier by which a tie at that value is split. */
        ID
    }

    @Override
    public String name() {
        return cut.name() + "." + boundary + "." + part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return ":" + name();
    }
}
