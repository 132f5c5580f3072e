package io.cartera.segment.population;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.AllOf;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A division of a population into bands by a measure, from 1, the worst, to the number of bands, the best; immutable.
 *
 * <p>A client outside the population or without a value has no band, and so has everybody where the population is smaller than
 * the minimum size.
 *
 * @param name the name, unique within a model
 * @param measure a number or an amount
 * @param method how the population is divided
 * @param preference which end of the measure is the better one
 * @param population whom the cut is about
 * @param minimumSize how many clients with a value the population must have, at least 1
 */
@Stability(Stability.Level.EVOLVING)
public record Cut(
        String name,
        Operand<?> measure,
        CutMethod method,
        Preference preference,
        Population population,
        int minimumSize) {

    /** Refuses a measure that is neither a number nor an amount, a size below 1, and a Pareto cut of 'less is better'. */
    public Cut {
        Check.id("cut.name", name);
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(population, "population");
        ValueType<?> type = measure.type();
        if (!type.equals(ValueType.NUMBER) && type.currency().isEmpty()) {
            throw new InvalidValueException("cut.measure", measure.key(), "it is of the type '" + type + "'");
        }
        if (minimumSize < 1) {
            throw new InvalidValueException("cut.minimumSize", minimumSize, "it must be at least 1");
        }
        if (method instanceof CutMethod.Pareto && preference == Preference.LESS_IS_BETTER) {
            throw new InvalidValueException("cut.preference", preference, "a share of a sum has the greatest first");
        }
    }

    /** A cut where more is better, over every client, of any size. */
    public static Cut of(String name, Operand<?> measure, CutMethod method) {
        return new Cut(name, measure, method, Preference.MORE_IS_BETTER, Population.everyone(), 1);
    }

    /** The same cut over another population. */
    public Cut over(Population other) {
        return new Cut(name, measure, method, preference, other, minimumSize);
    }

    /** The same cut with the lower end as the better one. */
    public Cut lessIsBetter() {
        return new Cut(name, measure, method, Preference.LESS_IS_BETTER, population, minimumSize);
    }

    /** The same cut with another minimum size. */
    public Cut atLeastOver(int size) {
        return new Cut(name, measure, method, preference, population, size);
    }

    /** How many bands there are. */
    public int bands() {
        return method.bands();
    }

    /** The client is in a band. */
    public Criterion inBand(int band) {
        return between(band, band);
    }

    /** The client is in a band or a better one. */
    public Criterion atLeast(int band) {
        return between(band, bands());
    }

    /** The client is in the best band. */
    public Criterion inTop() {
        return inBand(bands());
    }

    /**
     * The client is in one of some bands.
     *
     * @param lowest the lowest band, from 1
     * @param highest the highest band, at most the number of bands and not below the lowest
     */
    public Criterion between(int lowest, int highest) {
        if (lowest < 1 || highest > bands() || lowest > highest) {
            throw new InvalidValueException(
                    "cut.bands", lowest + ".." + highest, "'" + name + "' has the bands 1 to " + bands());
        }
        List<Criterion> parts = new ArrayList<>();
        population.condition().ifPresent(parts::add);
        if (lowest > 1) {
            parts.add(above(lowest - 1));
        }
        if (highest < bands()) {
            parts.add(notAbove(highest));
        }
        if (lowest == 1 && highest == bands()) {
            // Any band at all: on either side of a boundary, so that a population that decides none leaves nobody a
            // band.
            parts.add(Criteria.anyOf(above(1), notAbove(1)));
        }
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
    }

    /** The client, if it belongs to the population, is in a band above a boundary. */
    Criterion above(int boundary) {
        return Boundary.of(this, boundary).above();
    }

    /** The client, if it belongs to the population, is in a band below a boundary. */
    Criterion notAbove(int boundary) {
        return Boundary.of(this, boundary).below();
    }

    @Override
    public String toString() {
        return name;
    }
}
