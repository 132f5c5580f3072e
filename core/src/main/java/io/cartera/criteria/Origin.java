package io.cartera.criteria;

import io.cartera.Stability;

/**
 * Where a cut-off comes from.
 *
 * @param cut the name of the cut
 * @param method the method by which it cuts, such as {@code type7(5)}
 * @param population the name of the population
 * @param size how many clients of the population had a value
 */
@Stability(Stability.Level.EVOLVING)
public record Origin(String cut, String method, String population, long size) {}
