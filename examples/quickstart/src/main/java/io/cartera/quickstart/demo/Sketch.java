package io.cartera.quickstart.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a client is like, before it has a name.
 *
 * @param number its number, from 1
 * @param company whether it is a company
 * @param place where it is
 * @param cycle how its trade goes
 * @param began the day on which it came into the portfolio
 * @param ended the last day on which it may buy
 * @param size how much it buys at a time, as a factor around 1
 */
record Sketch(
        int number, boolean company, Place place, LifeCycle cycle, LocalDate began, LocalDate ended, double size) {

    private static final int HISTORY_DAYS = 1_276;
    private static final int NEW_DAYS = 120;
    private static final double COMPANIES = 0.3;

    static Sketch of(Dice dice, int number, LocalDate asOf) {
        boolean company = dice.chance(COMPANIES);
        LifeCycle cycle = LifeCycle.of(dice);
        Place place = dice.pickEarly(Place.ALL);
        LocalDate began = asOf.minusDays(
                switch (cycle) {
                    case NEW -> dice.between(3, NEW_DAYS);
                    case GROWING -> dice.between(300, 800);
                    case CHURNED -> dice.between(420, HISTORY_DAYS);
                    case LOYAL -> dice.between(400, HISTORY_DAYS);
                    case LEAD, ONE_TIME, OCCASIONAL -> dice.between(10, HISTORY_DAYS);
                });
        LocalDate ended = asOf;
        if (cycle == LifeCycle.CHURNED) {
            int days = (int) ChronoUnit.DAYS.between(began, asOf);
            ended = began.plusDays(dice.between(150, days - 200));
        }
        double size = company ? 2.2 * dice.spread(0.75) : dice.spread(0.55);
        return new Sketch(number, company, place, cycle, began, ended, size);
    }

    String id() {
        String digits = Integer.toString(number);
        return "C-" + "0".repeat(5 - digits.length()) + digits;
    }

    LocalDate dayBetween(Dice dice, LocalDate from, LocalDate to) {
        return from.plusDays(dice.below((int) ChronoUnit.DAYS.between(from, to) + 1));
    }
}
