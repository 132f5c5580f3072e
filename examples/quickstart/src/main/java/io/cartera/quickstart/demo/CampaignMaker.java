package io.cartera.quickstart.demo;

import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.history.BehaviourEvent;
import io.cartera.history.CampaignContact;
import io.cartera.history.CampaignGroup;
import io.cartera.history.CampaignResponse;
import io.cartera.history.CustomEvent;
import java.time.LocalDate;
import java.util.List;

/** Writes what a client did when it was addressed, and what it does on its own. */
final class CampaignMaker {

    private static final List<CampaignResponse> RESPONSES = List.of(
            CampaignResponse.NO_REACTION,
            CampaignResponse.OPENED,
            CampaignResponse.NO_REACTION,
            CampaignResponse.CLICKED,
            CampaignResponse.CONVERTED,
            CampaignResponse.UNDELIVERED,
            CampaignResponse.UNSUBSCRIBED);

    private CampaignMaker() {}

    static void write(Dice dice, Journal journal) {
        Sketch sketch = journal.sketch();
        for (Campaign campaign : Campaign.ALL) {
            if (campaign.from().isAfter(sketch.began()) && dice.chance(0.22)) {
                contact(dice, journal, campaign);
            }
        }
        if (!sketch.company()) {
            behave(dice, journal);
        }
        if (dice.chance(0.03)) {
            LocalDate day = sketch.dayBetween(dice, sketch.began(), sketch.ended());
            journal.add(CustomEvent.builder()
                    .id(journal.nextId("X"))
                    .occurredAt(journal.during(dice, day))
                    .channel(Channel.STORE)
                    .type("cata")
                    .build());
        }
    }

    private static void contact(Dice dice, Journal journal, Campaign campaign) {
        CampaignContact.Builder contact = CampaignContact.builder()
                .id(journal.nextId("M"))
                .occurredAt(journal.during(dice, campaign.from().plusDays(dice.below(5))))
                .campaign(CampaignId.of(campaign.code()))
                .channel(Channel.EMAIL);
        if (dice.chance(0.1)) {
            contact.group(CampaignGroup.CONTROL);
        } else {
            contact.group(CampaignGroup.TARGETED).response(dice.pickEarly(RESPONSES));
        }
        journal.add(contact.build());
    }

    private static void behave(Dice dice, Journal journal) {
        Sketch sketch = journal.sketch();
        int times = (int) dice.waiting(sketch.cycle() == LifeCycle.LEAD ? 1.2 : 0.7);
        for (int i = 0; i < Math.min(times, 8); i++) {
            Product product = dice.pickEarly(Product.EVERYDAY);
            LocalDate day = sketch.dayBetween(dice, sketch.began(), sketch.ended());
            journal.add(BehaviourEvent.builder()
                    .id(journal.nextId("B"))
                    .occurredAt(journal.during(dice, day))
                    .channel(Channel.WEB)
                    .name(dice.pickEarly(
                            List.of(BehaviourEvent.PAGE_VIEW, BehaviourEvent.BASKET_LEFT, BehaviourEvent.SEARCH)))
                    .subject(product.code())
                    .build());
        }
    }
}
