/**
 * Conditions relative to a population: bands, top shares, Pareto classes.
 *
 * <p>A {@link io.cartera.segment.population.Cut} divides the clients of a population into bands by a measure. Its criteria
 * speak of named parameters; measuring the population gives a {@link io.cartera.segment.population.PopulationProfile}, and
 * binding the criteria to it leaves ordinary ones. A saved profile makes a run reproducible and scores a single new client.
 */
@NullMarked
package io.cartera.segment.population;

import org.jspecify.annotations.NullMarked;
