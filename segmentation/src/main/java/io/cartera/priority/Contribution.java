package io.cartera.priority;

import io.cartera.Stability;
import io.cartera.criteria.Explanation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one term gave to a score.
 *
 * @param term the term
 * @param points what it gave, rounded to six decimals, half-even
 * @param observed the measured number, for a scaled term; nothing where it is missing
 * @param explanation why the condition did or did not hold, for a conditional term
 */
@Stability(Stability.Level.EVOLVING)
public record Contribution(
        Term term, BigDecimal points, Optional<BigDecimal> observed, Optional<Explanation> explanation) {}
