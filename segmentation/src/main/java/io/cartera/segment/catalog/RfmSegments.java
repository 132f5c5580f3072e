package io.cartera.segment.catalog;

import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.segment.Ladder;

/**
 * The rungs of the R package rfm's ladder, in order, with their bands of recency, frequency and monetary value.
 *
 * <p>Rungs overlap on purpose, as published: the first that matches wins.
 */
@Stability(Stability.Level.EVOLVING)
public final class RfmSegments {

    /** Bought lately, often, and for much: 4–5, 4–5, 4–5. */
    public static final String CHAMPIONS = "Champions";
    /** Buys regularly: 2–5, 3–5, 3–5. */
    public static final String LOYAL_CUSTOMERS = "Loyal Customers";
    /** Bought not long ago, without being a regular yet: 3–5, 1–3, 1–3. */
    public static final String POTENTIAL_LOYALIST = "Potential Loyalist";
    /** Bought lately for the first time or nearly: 4–5, 1, 1. */
    public static final String NEW_CUSTOMERS = "New Customers";
    /** Bought not long ago, little and seldom: 3–4, 1, 1. */
    public static final String PROMISING = "Promising";
    /** Middling in everything: 2–3, 2–3, 2–3. */
    public static final String NEED_ATTENTION = "Need Attention";
    /** Middling and getting rarer: 2–3, 1–2, 1–2. */
    public static final String ABOUT_TO_SLEEP = "About To Sleep";
    /** Bought often, long ago: 1–2, 2–5, 2–5. */
    public static final String AT_RISK = "At Risk";
    /** Bought most, longest ago: 1, 4–5, 4–5. */
    public static final String CANT_LOSE_THEM = "Can't Lose Them";
    /** Bought little, long ago: 1–2, 1–2, 1–2. */
    public static final String LOST = "Lost";
    /** Whoever is on no other rung; also everybody outside the population. */
    public static final String OTHERS = "Others";

    private static final int BANDS = 5;

    private RfmSegments() {}

    static Ladder ladder(String name, Rfm rfm) {
        rfm.cuts().forEach(c -> Catalogue.checkBands("rfmLadder.cuts", c, BANDS));
        Bands first = Bands.only(1);
        Bands oneTwo = Bands.of(1, 2);
        Bands oneThree = Bands.of(1, 3);
        Bands twoThree = Bands.of(2, 3);
        Bands twoFive = Bands.of(2, 5);
        Bands threeFive = Bands.of(3, 5);
        Bands fourFive = Bands.of(4, 5);
        return Ladder.builder(name)
                .rung(CHAMPIONS, Colour.GREEN, rfm.within(fourFive, fourFive, fourFive))
                .rung(LOYAL_CUSTOMERS, Colour.TEAL, rfm.within(twoFive, threeFive, threeFive))
                .rung(POTENTIAL_LOYALIST, Colour.BLUE, rfm.within(threeFive, oneThree, oneThree))
                .rung(NEW_CUSTOMERS, Colour.PURPLE, rfm.within(fourFive, first, first))
                .rung(PROMISING, Colour.PINK, rfm.within(Bands.of(3, 4), first, first))
                .rung(NEED_ATTENTION, Colour.YELLOW, rfm.within(twoThree, twoThree, twoThree))
                .rung(ABOUT_TO_SLEEP, Colour.AMBER, rfm.within(twoThree, oneTwo, oneTwo))
                .rung(AT_RISK, Colour.ORANGE, rfm.within(oneTwo, twoFive, twoFive))
                .rung(CANT_LOSE_THEM, Colour.RED, rfm.within(first, fourFive, fourFive))
                .rung(LOST, Colour.BROWN, rfm.within(oneTwo, oneTwo, oneTwo))
                .otherwise(OTHERS, Colour.GREY)
                .build();
    }
}
