package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.criteria.Explanation;

/**
 * Why a client did or did not stop on a rung.
 *
 * @param rung the rung
 * @param explanation what came of its condition, and why
 */
@Stability(Stability.Level.EVOLVING)
public record RungExplanation(Rung rung, Explanation explanation) {}
