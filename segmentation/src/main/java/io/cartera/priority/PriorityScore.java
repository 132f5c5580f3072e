package io.cartera.priority;

import io.cartera.Stability;
import java.math.BigDecimal;
import java.util.List;

/**
 * A client's score and what it is made of; the points of the contributions add up to the total exactly.
 *
 * @param total the exact sum of the points
 * @param contributions one a term, in the model's order
 */
@Stability(Stability.Level.EVOLVING)
public record PriorityScore(BigDecimal total, List<Contribution> contributions) {

    /** Copies the list. */
    public PriorityScore {
        contributions = List.copyOf(contributions);
    }
}
