package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Check;

/**
 * Whether a client belongs to a segment of the same model; always known. Known to a run, not to a store.
 *
 * @param segment the segment's name
 */
@Stability(Stability.Level.EVOLVING)
public record Membership(String segment) implements Operand<Boolean> {

    /** Refuses a blank name. */
    public Membership {
        Check.id("membership.segment", segment);
    }

    @Override
    public String key() {
        return "segment " + segment;
    }

    @Override
    public ValueType<Boolean> type() {
        return ValueType.FLAG;
    }
}
