package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.MONEY;
import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;

import io.cartera.history.CampaignContact;
import io.cartera.history.CampaignGroup;
import io.cartera.history.CampaignResponse;
import io.cartera.history.Direction;
import io.cartera.history.Interaction;
import io.cartera.history.InteractionOutcome;
import io.cartera.history.InteractionType;
import io.cartera.history.Opportunity;
import io.cartera.history.OpportunityOutcome;
import io.cartera.history.Request;
import io.cartera.history.RequestStatus;
import io.cartera.history.RequestType;
import java.time.Duration;
import java.util.Map;

/** The shapes of what passes between a client and the company apart from sales. */
final class ServiceShapes {

    private static final Shape<RequestType> REQUEST_TYPE = Shapes.code(
            RequestType.class,
            Map.of(
                    RequestType.QUOTATION, "quotation",
                    RequestType.ENQUIRY, "enquiry",
                    RequestType.SUPPORT, "support",
                    RequestType.COMPLAINT, "complaint",
                    RequestType.OTHER, "other"));

    private static final Shape<RequestStatus> REQUEST_STATUS = Shapes.code(
            RequestStatus.class,
            Map.of(
                    RequestStatus.OPEN, "open",
                    RequestStatus.ANSWERED, "answered",
                    RequestStatus.ACCEPTED, "accepted",
                    RequestStatus.DECLINED, "declined",
                    RequestStatus.WITHDRAWN, "withdrawn"));

    private static final Shape<Direction> DIRECTION = Shapes.code(
            Direction.class,
            Map.of(
                    Direction.INBOUND, "inbound",
                    Direction.OUTBOUND, "outbound"));

    private static final Shape<InteractionOutcome> INTERACTION_OUTCOME = Shapes.code(
            InteractionOutcome.class,
            Map.of(
                    InteractionOutcome.NO_ANSWER, "no-answer",
                    InteractionOutcome.INTERESTED, "interested",
                    InteractionOutcome.FOLLOW_UP_AGREED, "follow-up-agreed",
                    InteractionOutcome.DEAL_WON, "deal-won",
                    InteractionOutcome.DEAL_LOST, "deal-lost",
                    InteractionOutcome.DECLINED, "declined",
                    InteractionOutcome.WITHDREW_UNDECIDED, "withdrew-undecided",
                    InteractionOutcome.OTHER, "other"));

    private static final Shape<OpportunityOutcome> OPPORTUNITY_OUTCOME = Shapes.code(
            OpportunityOutcome.class,
            Map.of(
                    OpportunityOutcome.OPEN, "open",
                    OpportunityOutcome.WON, "won",
                    OpportunityOutcome.LOST, "lost",
                    OpportunityOutcome.WITHDRAWN, "withdrawn"));

    private static final Shape<CampaignGroup> CAMPAIGN_GROUP = Shapes.code(
            CampaignGroup.class,
            Map.of(
                    CampaignGroup.TARGETED, "targeted",
                    CampaignGroup.CONTROL, "control"));

    private static final Shape<CampaignResponse> CAMPAIGN_RESPONSE = Shapes.code(
            CampaignResponse.class,
            Map.of(
                    CampaignResponse.UNDELIVERED, "undelivered",
                    CampaignResponse.NO_REACTION, "no-reaction",
                    CampaignResponse.OPENED, "opened",
                    CampaignResponse.CLICKED, "clicked",
                    CampaignResponse.INTERESTED, "interested",
                    CampaignResponse.DECLINED, "declined",
                    CampaignResponse.UNSUBSCRIBED, "unsubscribed",
                    CampaignResponse.CONVERTED, "converted"));

    static final Shape<Request> REQUEST = EventShape.<Request, Request.Builder>of(
                    Request::builder,
                    Request.Builder::build,
                    Request.Builder::id,
                    Request.Builder::occurredAt,
                    Request.Builder::contact,
                    Request.Builder::representative,
                    Request.Builder::channel,
                    Request.Builder::campaign,
                    Request.Builder::attributes)
            .required("type", REQUEST_TYPE, Request::type, Request.Builder::type)
            .optional("subject", TEXT, Request::subject, Request.Builder::subject)
            .many("products", TEXT, Request::products, Request.Builder::addProducts)
            .optional("requestedAmount", MONEY, Request::requestedAmount, Request.Builder::requestedAmount)
            .required("status", REQUEST_STATUS, Request::status, Request.Builder::status)
            .optional("answeredAt", Shapes.INSTANT, Request::answeredAt, Request.Builder::answeredAt)
            .build();

    static final Shape<Interaction> INTERACTION = EventShape.<Interaction, Interaction.Builder>of(
                    Interaction::builder,
                    Interaction.Builder::build,
                    Interaction.Builder::id,
                    Interaction.Builder::occurredAt,
                    Interaction.Builder::contact,
                    Interaction.Builder::representative,
                    Interaction.Builder::channel,
                    Interaction.Builder::campaign,
                    Interaction.Builder::attributes)
            .required(
                    "type",
                    Shapes.text(InteractionType::code, InteractionType::new),
                    Interaction::type,
                    Interaction.Builder::type)
            .optional("direction", DIRECTION, Interaction::direction, Interaction.Builder::direction)
            .optional("outcome", INTERACTION_OUTCOME, Interaction::outcome, Interaction.Builder::outcome)
            .optional("lossReason", TEXT, Interaction::lossReason, Interaction.Builder::lossReason)
            .optional(
                    "duration",
                    Shapes.text(Duration::toString, Duration::parse),
                    Interaction::duration,
                    Interaction.Builder::duration)
            .optional("subject", TEXT, Interaction::subject, Interaction.Builder::subject)
            .optional("summary", TEXT, Interaction::summary, Interaction.Builder::summary)
            .optional("cost", MONEY, Interaction::cost, Interaction.Builder::cost)
            .build();

    static final Shape<Opportunity> OPPORTUNITY = EventShape.<Opportunity, Opportunity.Builder>of(
                    Opportunity::builder,
                    Opportunity.Builder::build,
                    Opportunity.Builder::id,
                    Opportunity.Builder::occurredAt,
                    Opportunity.Builder::contact,
                    Opportunity.Builder::representative,
                    Opportunity.Builder::channel,
                    Opportunity.Builder::campaign,
                    Opportunity.Builder::attributes)
            .required("opportunityId", TEXT, Opportunity::opportunityId, Opportunity.Builder::opportunityId)
            .required("stage", TEXT, Opportunity::stage, Opportunity.Builder::stage)
            .required("outcome", OPPORTUNITY_OUTCOME, Opportunity::outcome, Opportunity.Builder::outcome)
            .optional("reason", TEXT, Opportunity::reason, Opportunity.Builder::reason)
            .optional("subject", TEXT, Opportunity::subject, Opportunity.Builder::subject)
            .optional("expectedAmount", MONEY, Opportunity::expectedAmount, Opportunity.Builder::expectedAmount)
            .optional("probability", Shapes.DECIMAL, Opportunity::probability, Opportunity.Builder::probability)
            .optional(
                    "expectedCloseOn", Shapes.DATE, Opportunity::expectedCloseOn, Opportunity.Builder::expectedCloseOn)
            .build();

    static final Shape<CampaignContact> CAMPAIGN_CONTACT = EventShape.<CampaignContact, CampaignContact.Builder>of(
                    CampaignContact::builder,
                    CampaignContact.Builder::build,
                    CampaignContact.Builder::id,
                    CampaignContact.Builder::occurredAt,
                    CampaignContact.Builder::contact,
                    CampaignContact.Builder::representative,
                    CampaignContact.Builder::channel,
                    CampaignContact.Builder::campaign,
                    CampaignContact.Builder::attributes)
            .required("group", CAMPAIGN_GROUP, CampaignContact::group, CampaignContact.Builder::group)
            .optional("response", CAMPAIGN_RESPONSE, CampaignContact::response, CampaignContact.Builder::response)
            .optional("variant", TEXT, CampaignContact::variant, CampaignContact.Builder::variant)
            .optional("cost", MONEY, CampaignContact::cost, CampaignContact.Builder::cost)
            .optional("comment", TEXT, CampaignContact::comment, CampaignContact.Builder::comment)
            .build();

    private ServiceShapes() {}
}
