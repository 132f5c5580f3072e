package io.cartera.quickstart.analysis;

import io.cartera.Stability;
import java.math.BigDecimal;

/**
 * Where A ends and where B ends, as percentages of revenue.
 *
 * @param a the share that the A clients reach together, above 0
 * @param b the share that the A and B clients reach together, above {@code a} and at most 100
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record AbcShares(BigDecimal a, BigDecimal b) {}
