package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Check;

/**
 * The rung of a ladder on which a client stands, by its name; always known. Known to a run, not to a store.
 *
 * @param ladder the ladder's name
 */
@Stability(Stability.Level.EVOLVING)
public record Place(String ladder) implements Operand<String> {

    /** Refuses a blank name. */
    public Place {
        Check.id("place.ladder", ladder);
    }

    @Override
    public String key() {
        return "ladder " + ladder;
    }

    @Override
    public ValueType<String> type() {
        return ValueType.TEXT;
    }
}
