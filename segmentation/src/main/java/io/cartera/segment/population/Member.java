package io.cartera.segment.population;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.internal.Canonical;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A client of a population with the value of the measure.
 *
 * @param id the client
 * @param value the measure; of an amount, its number
 */
@Stability(Stability.Level.EVOLVING)
public record Member(ClientId id, BigDecimal value) {

    /** Brings the value into canonical form, so that of equal values no one's way of writing decides a cut-off. */
    public Member {
        Objects.requireNonNull(id, "id");
        value = Canonical.computed(value);
    }
}
