package io.cartera.segment.population;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Criterion;
import io.cartera.internal.Check;
import java.util.Optional;

/**
 * The clients that a cut is about; those outside it have no band.
 *
 * @param name the name by which reports and explanations call it
 * @param condition who belongs to it, or nothing for every client
 */
@Stability(Stability.Level.EVOLVING)
public record Population(String name, Optional<Criterion> condition) {

    /** Refuses a blank name, or a condition that itself depends on a population. */
    public Population {
        Check.id("population.name", name);
        condition.flatMap(c -> c.parameters().findFirst()).ifPresent(p -> {
            throw new InvalidValueException(
                    "population.condition", p.name(), "a population may not depend on another population's parameter");
        });
    }

    /** Every client of the portfolio. */
    public static Population everyone() {
        return new Population("everyone", Optional.empty());
    }

    /** The clients that meet a condition. */
    public static Population of(String name, Criterion condition) {
        return new Population(name, Optional.of(condition));
    }
}
