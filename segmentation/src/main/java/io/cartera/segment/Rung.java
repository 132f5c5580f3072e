package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.criteria.Criterion;
import io.cartera.internal.Check;
import java.util.Optional;

/**
 * A step of a ladder; immutable.
 *
 * @param name the name, unique within its ladder
 * @param colour the colour in which it is shown
 * @param condition who stands on it, unless on an earlier one; nothing for the 'otherwise' alone
 */
@Stability(Stability.Level.EVOLVING)
public record Rung(String name, Optional<Colour> colour, Optional<Criterion> condition) {

    /** Refuses a blank name. */
    public Rung {
        Check.id("rung.name", name);
    }
}
