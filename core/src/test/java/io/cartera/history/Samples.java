package io.cartera.history;

import io.cartera.client.CampaignId;
import io.cartera.client.ExternalId;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;

/** A builder of each kind with no more than what is required, except where a text field needs a companion. */
final class Samples {

    static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");
    static final ExternalId ID = ExternalId.of("shop", "1");
    static final Currency EUR = Money.currency("EUR");

    private Samples() {}

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    static SaleLine.Builder line() {
        return SaleLine.builder().quantity(BigDecimal.ONE).net(euros("10"));
    }

    static Purchase.Builder purchase() {
        return emptyPurchase().addLines(line().build());
    }

    static Purchase.Builder emptyPurchase() {
        return Purchase.builder().id(ID).occurredAt(NOON).currency(EUR);
    }

    static Return.Builder returned() {
        return Return.builder().id(ID).occurredAt(NOON).currency(EUR).addLines(line().build());
    }

    static Request.Builder request() {
        return Request.builder().id(ID).occurredAt(NOON).type(RequestType.QUOTATION);
    }

    static Interaction.Builder interaction() {
        return Interaction.builder()
                .id(ID)
                .occurredAt(NOON)
                .type(InteractionType.CALL)
                .outcome(InteractionOutcome.DEAL_LOST);
    }

    static Note.Builder note() {
        return Note.builder().id(ID).occurredAt(NOON).text("Prefers mornings.");
    }

    static SurveyResponse.Builder response() {
        return SurveyResponse.builder()
                .id(ID)
                .occurredAt(NOON)
                .dimension(SurveyDimension.SERVICE)
                .scale(ScoreScale.ONE_TO_FIVE)
                .score(BigDecimal.valueOf(4));
    }

    static Opportunity.Builder opportunity() {
        return Opportunity.builder().id(ID).occurredAt(NOON).opportunityId("o1").stage("proposal");
    }

    static CompetitorObservation.Builder observation() {
        return CompetitorObservation.builder().id(ID).occurredAt(NOON).competitor("acme");
    }

    static CampaignContact.Builder campaignContact() {
        return CampaignContact.builder()
                .id(ID)
                .occurredAt(NOON)
                .campaign(CampaignId.of("spring"))
                .group(CampaignGroup.TARGETED);
    }

    static BehaviourEvent.Builder behaviour() {
        return BehaviourEvent.builder().id(ID).occurredAt(NOON).name(BehaviourEvent.PAGE_VIEW);
    }

    static CustomEvent.Builder custom() {
        return CustomEvent.builder().id(ID).occurredAt(NOON).type("fitting");
    }

    /** An event of a kind at a moment. */
    static ClientEvent at(Instant at, EventKind kind) {
        return switch (kind) {
            case PURCHASE -> purchase().occurredAt(at).build();
            case RETURN -> returned().occurredAt(at).build();
            case REQUEST -> request().occurredAt(at).build();
            case INTERACTION -> interaction().occurredAt(at).build();
            case NOTE -> note().occurredAt(at).build();
            case SURVEY_RESPONSE -> response().occurredAt(at).build();
            case OPPORTUNITY -> opportunity().occurredAt(at).build();
            case COMPETITOR_OBSERVATION -> observation().occurredAt(at).build();
            case CAMPAIGN_CONTACT -> campaignContact().occurredAt(at).build();
            case BEHAVIOUR -> behaviour().occurredAt(at).build();
            case CUSTOM -> custom().occurredAt(at).build();
        };
    }
}
