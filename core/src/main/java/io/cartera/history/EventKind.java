package io.cartera.history;

import io.cartera.Stability;

/** The kinds of events, one for each type that {@link ClientEvent} permits. */
@Stability(Stability.Level.EVOLVING)
public enum EventKind {
    /** Something was bought. */
    PURCHASE(Purchase.class),
    /** Something bought was given back. */
    RETURN(Return.class),
    /** The client asked for something. */
    REQUEST(Request.class),
    /** A conversation or another contact with the client. */
    INTERACTION(Interaction.class),
    /** A remark written down about the client. */
    NOTE(Note.class),
    /** A measured opinion. */
    SURVEY_RESPONSE(SurveyResponse.class),
    /** A stage that a possible sale reached. */
    OPPORTUNITY(Opportunity.class),
    /** Something learned about a competitor at the client. */
    COMPETITOR_OBSERVATION(CompetitorObservation.class),
    /** The client's part in a campaign. */
    CAMPAIGN_CONTACT(CampaignContact.class),
    /** Something that the client did on its own, such as looking at a page. */
    BEHAVIOUR(BehaviourEvent.class),
    /** A kind that the host defines. */
    CUSTOM(CustomEvent.class);

    private final Class<? extends ClientEvent> type;

    EventKind(Class<? extends ClientEvent> type) {
        this.type = type;
    }

    /** The type of the events of this kind. */
    public Class<? extends ClientEvent> type() {
        return type;
    }
}
