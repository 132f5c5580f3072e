package io.cartera.quickstart.demo;

import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Writes a client's purchases, and what it gave back. */
final class PurchaseMaker {

    /** How much is bought in each month, from January; Christmas and the start of summer stand out, August is quiet. */
    private static final List<Double> SEASON = List.of(.85, .8, .9, .9, .95, 1.05, 1.2, .7, .9, 1., 1.35, 1.85);

    private static final double PEAK = 1.85;
    private static final double YEAR = 365.25;
    private static final double RETURNED = 0.03;

    private PurchaseMaker() {}

    static void write(Dice dice, Journal journal) {
        Sketch sketch = journal.sketch();
        if (sketch.cycle() == LifeCycle.LEAD) {
            return;
        }
        // Everyone but a lead buys once at least, when it comes.
        buy(dice, journal, sketch.began());
        if (sketch.cycle() == LifeCycle.ONE_TIME) {
            return;
        }
        double yearly = sketch.cycle().yearly() * dice.spread(0.45);
        double since = 0;
        while (true) {
            since += Math.max(1, dice.waiting(YEAR / (yearly * PEAK)));
            LocalDate day = sketch.began().plusDays((long) since);
            if (day.isAfter(sketch.ended())) {
                return;
            }
            double interest = SEASON.get(day.getMonthValue() - 1) * growth(sketch, since);
            if (dice.chance(interest / PEAK) && open(sketch, day)) {
                buy(dice, journal, day);
            }
        }
    }

    private static double growth(Sketch sketch, double since) {
        return switch (sketch.cycle()) {
            case GROWING -> 0.3 + Math.min(since / YEAR, 2) * 0.6;
            case CHURNED -> 1.1;
            default -> 1;
        };
    }

    private static boolean open(Sketch sketch, LocalDate day) {
        return !sketch.company() || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }

    private static void buy(Dice dice, Journal journal, LocalDate day) {
        Sketch sketch = journal.sketch();
        Purchase.Builder purchase = Purchase.builder()
                .id(journal.nextId("P"))
                .occurredAt(journal.during(dice, day))
                .currency(DemoPortfolio.CURRENCY)
                .contact(journal.contact(dice))
                .representative(journal.representative());
        Channel channel = sketch.company()
                ? dice.pickEarly(List.of(Channel.PHONE, Channel.EMAIL, Channel.WEB, Channel.VISIT))
                : dice.pickEarly(List.of(Channel.WEB, Channel.STORE));
        purchase.channel(channel).lines(LineMaker.lines(dice, sketch, day, channel));
        journal.client().loyaltyCards().stream().findFirst().ifPresent(card -> purchase.loyaltyCard(card.number()));
        if (day.getMonthValue() == 12 && dice.chance(0.4)) {
            purchase.occasion("navidad");
        }
        Campaign.running(day).filter(c -> dice.chance(0.15)).ifPresent(c -> purchase.campaign(CampaignId.of(c.code())));
        Purchase made = purchase.build();
        journal.add(made);
        if (dice.chance(RETURNED)) {
            giveBack(dice, journal, made, day);
        }
    }

    private static void giveBack(Dice dice, Journal journal, Purchase purchase, LocalDate day) {
        SaleLine line = purchase.lines().get(0);
        journal.add(Return.builder()
                .id(journal.nextId("R"))
                .occurredAt(journal.during(dice, day.plusDays(dice.between(2, 20))))
                .currency(purchase.currency())
                .channel(purchase.channel())
                .lines(List.of(line))
                .originalPurchase(purchase.id())
                .reason(dice.pickEarly(List.of("dañado", "equivocado", "no le gusta", "fuera de plazo")))
                .build());
    }
}
