package io.cartera.segment.population;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a boundary of a cut lies.
 *
 * @param value the measure's value; what lies beyond it, or at it, as the method says, is in a band above
 * @param id the client by whose identifier a tie at the value is split; present for rank bands alone
 */
@Stability(Stability.Level.EVOLVING)
public record CutOff(BigDecimal value, Optional<ClientId> id) {

    static CutOff at(BigDecimal value) {
        return new CutOff(value, Optional.empty());
    }
}
