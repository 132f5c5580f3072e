package io.cartera.segment.population;

import io.cartera.Stability;
import io.cartera.client.ClientId;
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

    /** Refuses null. */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
    }
}
