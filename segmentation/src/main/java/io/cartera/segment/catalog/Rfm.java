package io.cartera.segment.catalog;

import io.cartera.Stability;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.metric.Metrics;
import io.cartera.segment.Ladder;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.segment.population.Population;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * Recency, frequency and monetary value: three cuts of one population, by which buyers are told apart; immutable.
 *
 * <p>In each the best band has the highest number, so that a client in band 5 of recency bought lately. A client outside the
 * population has no band.
 *
 * @param recency by the days since the last purchase, where less is better
 * @param frequency by how often the client bought
 * @param monetary by what it spent
 */
@Stability(Stability.Level.EVOLVING)
public record Rfm(Cut recency, Cut frequency, Cut monetary) {

    /** The usual number of bands, for the method of {@link #standard}. */
    public static final int BANDS = 5;

    private static final String NAME = "rfm";

    /** Refuses cuts of different numbers of bands, since their bands are read side by side. */
    public Rfm {
        Catalogue.checkBands("rfm.frequency", frequency, recency.bands());
        Catalogue.checkBands("rfm.monetary", monetary, recency.bands());
    }

    /**
     * The usual three over the {@linkplain #buyers() buyers}: days since the last purchase, number of orders, and revenue; the
     * cuts are named {@code rfm.recency}, {@code rfm.frequency} and {@code rfm.monetary}.
     *
     * @param currency the currency of the revenue
     * @param method how the buyers are divided, usually into {@value #BANDS} bands
     */
    public static Rfm standard(Currency currency, CutMethod method) {
        return of(Metrics.recencyDays(), Metrics.orders(), Metrics.revenue(currency), method);
    }

    /**
     * Three measures of one's own over the {@linkplain #buyers() buyers}, under the usual names.
     *
     * @param recency a number of which less is better
     * @param frequency a number or an amount of which more is better
     * @param monetary a number or an amount of which more is better
     * @param method how the buyers are divided
     */
    public static Rfm of(Operand<BigDecimal> recency, Operand<?> frequency, Operand<?> monetary, CutMethod method) {
        return new Rfm(
                        Cut.of(NAME + ".recency", recency, method).lessIsBetter(),
                        Cut.of(NAME + ".frequency", frequency, method),
                        Cut.of(NAME + ".monetary", monetary, method))
                .over(buyers());
    }

    /** The clients with at least one order, whenever it was. */
    public static Population buyers() {
        return Population.of("buyers", Criteria.number(Metrics.orders()).atLeast(1));
    }

    /** The same cuts over another population. */
    public Rfm over(Population population) {
        return new Rfm(recency.over(population), frequency.over(population), monetary.over(population));
    }

    /** The same cuts with another minimum size. */
    public Rfm atLeastOver(int size) {
        return new Rfm(recency.atLeastOver(size), frequency.atLeastOver(size), monetary.atLeastOver(size));
    }

    /** The three cuts: recency, frequency, monetary. */
    public List<Cut> cuts() {
        return List.of(recency, frequency, monetary);
    }

    /**
     * The client is in some bands of each, as a rung of a ladder asks for.
     *
     * @throws io.cartera.InvalidValueException if a band is beyond the last
     */
    public Criterion within(Bands recencyBands, Bands frequencyBands, Bands monetaryBands) {
        return recencyBands.of(recency).and(frequencyBands.of(frequency)).and(monetaryBands.of(monetary));
    }

    /**
     * The ladder of the R package rfm, under the name {@code rfm}; its rungs are the constants of {@link RfmSegments}.
     *
     * @throws io.cartera.InvalidValueException if the cuts have other than five bands
     */
    public Ladder rPackageLadder() {
        return rPackageLadder(NAME);
    }

    /**
     * The ladder of the R package rfm under a name of one's own.
     *
     * @throws io.cartera.InvalidValueException if the cuts have other than five bands
     */
    public Ladder rPackageLadder(String name) {
        return RfmSegments.ladder(name, this);
    }
}
