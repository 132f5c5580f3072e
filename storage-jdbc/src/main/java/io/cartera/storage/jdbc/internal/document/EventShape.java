package io.cartera.storage.jdbc.internal.document;

import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.ContactId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import io.cartera.history.BehaviourEvent;
import io.cartera.history.CampaignContact;
import io.cartera.history.ClientEvent;
import io.cartera.history.CompetitorObservation;
import io.cartera.history.CustomEvent;
import io.cartera.history.Interaction;
import io.cartera.history.Note;
import io.cartera.history.Opportunity;
import io.cartera.history.Purchase;
import io.cartera.history.Request;
import io.cartera.history.Return;
import io.cartera.history.SurveyResponse;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shape of an event of any kind. */
final class EventShape {

    static final Shape<ClientEvent> EVENT = new Union<ClientEvent>()
            .or("purchase", Purchase.class, SaleShapes.PURCHASE)
            .or("return", Return.class, SaleShapes.RETURN)
            .or("request", Request.class, ServiceShapes.REQUEST)
            .or("interaction", Interaction.class, ServiceShapes.INTERACTION)
            .or("note", Note.class, OpinionShapes.NOTE)
            .or("survey-response", SurveyResponse.class, OpinionShapes.SURVEY_RESPONSE)
            .or("opportunity", Opportunity.class, ServiceShapes.OPPORTUNITY)
            .or("competitor-observation", CompetitorObservation.class, OpinionShapes.COMPETITOR_OBSERVATION)
            .or("campaign-contact", CampaignContact.class, ServiceShapes.CAMPAIGN_CONTACT)
            .or("behaviour", BehaviourEvent.class, OpinionShapes.BEHAVIOUR)
            .or("custom", CustomEvent.class, OpinionShapes.CUSTOM);

    private EventShape() {}

    /** Starts the shape of an event with the fields that every event has. */
    static <T extends ClientEvent, B> ObjectShape.Definition<T, B> of(
            Supplier<B> start,
            Function<B, T> finish,
            BiConsumer<B, ExternalId> id,
            BiConsumer<B, Instant> occurredAt,
            BiConsumer<B, ContactId> contact,
            BiConsumer<B, RepresentativeId> representative,
            BiConsumer<B, Channel> channel,
            BiConsumer<B, CampaignId> campaign,
            BiConsumer<B, CustomAttributes> attributes) {
        return ObjectShape.<T, B>of(start, finish)
                .required("id", Shapes.EXTERNAL_ID, ClientEvent::id, id)
                .required("occurredAt", Shapes.INSTANT, ClientEvent::occurredAt, occurredAt)
                .optional("contact", Shapes.CONTACT_ID, ClientEvent::contact, contact)
                .optional("representative", Shapes.REPRESENTATIVE, ClientEvent::representative, representative)
                .optional("channel", Shapes.CHANNEL, ClientEvent::channel, channel)
                .optional("campaign", Shapes.CAMPAIGN, ClientEvent::campaign, campaign)
                .preset(
                        "attributes",
                        AttributeShapes.ATTRIBUTES,
                        ClientEvent::attributes,
                        attributes,
                        CustomAttributes.none());
    }
}
