package io.cartera.quickstart.demo;

import io.cartera.history.CompetitorEffect;
import io.cartera.history.CompetitorObservation;
import io.cartera.history.Opportunity;
import io.cartera.history.OpportunityOutcome;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Writes a company's larger deals, stage by stage, and what is known of competitors. */
final class DealMaker {

    private static final List<String> STAGES = List.of("contacto", "propuesta", "negociacion", "cierre");
    private static final List<String> RIVALS = List.of("cafes-bahia", "tostados-del-valle", "la-italiana");

    private DealMaker() {}

    static void write(Dice dice, Journal journal) {
        Sketch sketch = journal.sketch();
        if (!sketch.company()) {
            return;
        }
        if (dice.chance(0.35)) {
            deal(dice, journal, sketch.dayBetween(dice, sketch.began(), sketch.ended()));
        }
        if (dice.chance(sketch.cycle() == LifeCycle.CHURNED ? 0.3 : 0.1)) {
            rival(dice, journal, sketch.dayBetween(dice, sketch.began(), sketch.ended()));
        }
    }

    private static void deal(Dice dice, Journal journal, LocalDate begins) {
        String id = "OP-" + journal.sketch().number();
        BigDecimal amount =
                BigDecimal.valueOf(100 + 10 * (long) (journal.sketch().size() * dice.between(15, 60)));
        int last = dice.between(1, STAGES.size());
        LocalDate day = begins;
        for (int i = 0; i < last; i++) {
            boolean end = i == STAGES.size() - 1;
            boolean won = end && dice.chance(0.55);
            Opportunity.Builder stage = Opportunity.builder()
                    .id(journal.nextId("O"))
                    .occurredAt(journal.during(dice, day))
                    .opportunityId(id)
                    .stage(STAGES.get(i))
                    .subject("Renovación de la cafetera")
                    .expectedAmount(Money.of(amount, DemoPortfolio.CURRENCY))
                    .representative(journal.representative())
                    .contact(journal.contact(dice));
            if (end) {
                stage.outcome(won ? OpportunityOutcome.WON : OpportunityOutcome.LOST);
            } else {
                stage.probability(BigDecimal.valueOf(20L * (i + 1), 2)).expectedCloseOn(begins.plusDays(90));
            }
            journal.add(stage.build());
            day = day.plusDays(dice.between(5, 30));
        }
    }

    private static void rival(Dice dice, Journal journal, LocalDate day) {
        boolean lost = journal.sketch().cycle() == LifeCycle.CHURNED;
        journal.add(CompetitorObservation.builder()
                .id(journal.nextId("K"))
                .occurredAt(journal.during(dice, day))
                .competitor(dice.pick(RIVALS))
                .effect(lost ? CompetitorEffect.LOST_TO : CompetitorEffect.CONSIDERING)
                .product("CAF-ESP-1000")
                .competitorPrice(Money.of(BigDecimal.valueOf(dice.between(2200, 2640), 2), DemoPortfolio.CURRENCY))
                .ownPrice(Money.of(new BigDecimal("26.50"), DemoPortfolio.CURRENCY))
                .build());
    }
}
