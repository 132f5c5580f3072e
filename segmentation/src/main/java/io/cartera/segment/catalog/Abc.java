package io.cartera.segment.catalog;

import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.criteria.Operand;
import io.cartera.metric.Metrics;
import io.cartera.segment.Ladder;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * Pareto classes: A is the smallest group of the greatest clients that brings a first share of the whole, A and B together
 * bring a second, and C is the rest; immutable.
 *
 * <p>The base is the sum of the positive values. Who brings nothing or less is in C, and so is who never bought.
 *
 * @param cut the cut whose band 3 is A and whose band 2 is B
 */
@Stability(Stability.Level.EVOLVING)
public record Abc(Cut cut) {

    /** The class of the greatest clients. */
    public static final String A = "A";
    /** The class in the middle. */
    public static final String B = "B";
    /** Everybody else. */
    public static final String C = "C";

    private static final String NAME = "abc";
    private static final BigDecimal FIRST_SHARE = new BigDecimal("0.80");
    private static final BigDecimal SECOND_SHARE = new BigDecimal("0.95");

    /** Refuses a cut that has other than three bands. */
    public Abc {
        Catalogue.checkBands("abc.cut", cut, 3);
    }

    /** Classes over all revenue, with the usual shares of 80 % and 95 %. */
    public static Abc of(Currency currency) {
        return of(currency, FIRST_SHARE, SECOND_SHARE);
    }

    /**
     * Classes over all revenue.
     *
     * @param currency the currency of the revenue
     * @param first the share that A reaches, above 0
     * @param second the share that A and B reach, above the first and at most 1
     */
    public static Abc of(Currency currency, BigDecimal first, BigDecimal second) {
        return of(Metrics.revenue(currency), first, second);
    }

    /**
     * Classes over a measure of one's own, such as the revenue of a year or the margin, under the name {@code abc}.
     *
     * @param measure a number or an amount of which more is better
     * @param first the share that A reaches, above 0
     * @param second the share that A and B reach, above the first and at most 1
     */
    public static Abc of(Operand<?> measure, BigDecimal first, BigDecimal second) {
        return new Abc(Cut.of(NAME, measure, new CutMethod.Pareto(List.of(first, second))));
    }

    /** The ladder of the three classes, under the name of the cut. */
    public Ladder ladder() {
        return Ladder.builder(cut.name())
                .rung(A, Colour.GREEN, cut.inBand(3))
                .rung(B, Colour.AMBER, cut.inBand(2))
                .otherwise(C, Colour.GREY)
                .build();
    }
}
