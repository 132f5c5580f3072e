package io.cartera.segment.population;

import io.cartera.Stability;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import java.math.BigDecimal;

/**
 * The number of the band that a cut puts a client into; missing where it has none. Known to a run, not to a store.
 *
 * @param cut the cut
 */
@Stability(Stability.Level.EVOLVING)
public record BandOf(Cut cut) implements Operand<BigDecimal> {

    @Override
    public String key() {
        return "band of " + cut.name();
    }

    @Override
    public ValueType<BigDecimal> type() {
        return ValueType.NUMBER;
    }
}
