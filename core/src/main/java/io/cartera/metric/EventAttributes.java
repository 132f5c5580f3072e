package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.ContactId;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import io.cartera.criteria.ValueType;
import io.cartera.history.BehaviourEvent;
import io.cartera.history.CampaignContact;
import io.cartera.history.CompetitorObservation;
import io.cartera.history.CustomEvent;
import io.cartera.history.Interaction;
import io.cartera.history.Opportunity;
import io.cartera.history.Purchase;
import io.cartera.history.Request;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.history.SurveyResponse;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The attributes of events and lines; an attribute is missing on kinds of events that do not have it. */
@Stability(Stability.Level.EVOLVING)
public final class EventAttributes {

    /** The local day in the as-of's zone. */
    public static final EventAttribute<LocalDate> DAY =
            EventAttribute.ofRow("event.day", ValueType.DATE, row -> Optional.of(row.day()));

    /** The instant. */
    public static final EventAttribute<Instant> OCCURRED_AT =
            EventAttribute.of("event.occurred-at", ValueType.INSTANT, e -> Optional.of(e.occurredAt()));

    /** The system that gave the event its identifier. */
    public static final EventAttribute<String> SOURCE =
            EventAttribute.of("event.source", ValueType.TEXT, e -> Optional.of(e.id().source()));

    /** The channel's code. */
    public static final EventAttribute<String> CHANNEL =
            EventAttribute.of("event.channel", ValueType.TEXT, e -> e.channel().map(Channel::code));

    /** The contact person's identifier. */
    public static final EventAttribute<String> CONTACT =
            EventAttribute.of("event.contact", ValueType.TEXT, e -> e.contact().map(ContactId::value));

    /** The representative's identifier. */
    public static final EventAttribute<String> REPRESENTATIVE = EventAttribute.of(
            "event.representative", ValueType.TEXT, e -> e.representative().map(RepresentativeId::value));

    /** The campaign's identifier. */
    public static final EventAttribute<String> CAMPAIGN = EventAttribute.of(
            "event.campaign", ValueType.TEXT, e -> e.campaign().map(CampaignId::value));

    /** The loyalty card of a purchase. */
    public static final EventAttribute<String> LOYALTY_CARD =
            of("purchase.loyalty-card", Purchase.class, ValueType.TEXT, Purchase::loyaltyCard);

    /** The project of a purchase. */
    public static final EventAttribute<String> PROJECT =
            of("purchase.project", Purchase.class, ValueType.TEXT, Purchase::project);

    /** The occasion of a purchase. */
    public static final EventAttribute<String> OCCASION =
            of("purchase.occasion", Purchase.class, ValueType.TEXT, Purchase::occasion);

    /** The identifier of the request that led to a purchase. */
    public static final EventAttribute<String> ORIGINATING_REQUEST =
            of("purchase.originating-request", Purchase.class, ValueType.TEXT, p -> p.originatingRequest()
                    .map(ExternalId::value));

    /** The product of a line. */
    public static final EventAttribute<String> PRODUCT =
            EventAttribute.ofLine("line.product", ValueType.TEXT, SaleLine::product);

    /** The category of a line's product. */
    public static final EventAttribute<String> CATEGORY =
            EventAttribute.ofLine("line.category", ValueType.TEXT, SaleLine::category);

    /** What a line charges for: {@code goods}, {@code service} or {@code freight}. */
    public static final EventAttribute<String> ITEM_KIND =
            EventAttribute.ofLine("line.kind", ValueType.TEXT, l -> Optional.of(code(l.kind())));

    /** The units of a line. */
    public static final EventAttribute<BigDecimal> QUANTITY =
            EventAttribute.ofLine("line.quantity", ValueType.NUMBER, l -> Optional.of(l.quantity()));

    /** The discount of a line as a share, 0 to 1. */
    public static final EventAttribute<BigDecimal> DISCOUNT =
            EventAttribute.ofLine("line.discount", ValueType.NUMBER, SaleLine::discount);

    /** The type of a request, such as {@code quotation}. */
    public static final EventAttribute<String> REQUEST_TYPE =
            of("request.type", Request.class, ValueType.TEXT, r -> Optional.of(code(r.type())));

    /** The status of a request. */
    public static final EventAttribute<String> REQUEST_STATUS =
            of("request.status", Request.class, ValueType.TEXT, r -> Optional.of(code(r.status())));

    /** The type of an interaction, such as {@code call}. */
    public static final EventAttribute<String> INTERACTION_TYPE = of(
            "interaction.type",
            Interaction.class,
            ValueType.TEXT,
            i -> Optional.of(i.type().code()));

    /** The direction of an interaction: {@code inbound} or {@code outbound}. */
    public static final EventAttribute<String> DIRECTION =
            of("interaction.direction", Interaction.class, ValueType.TEXT, i -> i.direction()
                    .map(EventAttributes::code));

    /** The outcome of an interaction, such as {@code deal-lost}. */
    public static final EventAttribute<String> INTERACTION_OUTCOME =
            of("interaction.outcome", Interaction.class, ValueType.TEXT, i -> i.outcome()
                    .map(EventAttributes::code));

    /** The dimension of a survey's answer, such as {@code service}. */
    public static final EventAttribute<String> DIMENSION = of(
            "survey.dimension",
            SurveyResponse.class,
            ValueType.TEXT,
            s -> Optional.of(s.dimension().code()));

    /** The score of a survey's answer, on its own scale. */
    public static final EventAttribute<BigDecimal> SCORE =
            of("survey.score", SurveyResponse.class, ValueType.NUMBER, s -> Optional.of(s.score()));

    /** Where a survey's score lies on its scale, 0 to 1, so that scales can be compared. */
    public static final EventAttribute<BigDecimal> SCORE_SHARE =
            of("survey.score-share", SurveyResponse.class, ValueType.NUMBER, s -> Optional.of(s.share()));

    /** The stage of an opportunity. */
    public static final EventAttribute<String> STAGE =
            of("opportunity.stage", Opportunity.class, ValueType.TEXT, o -> Optional.of(o.stage()));

    /** The outcome of an opportunity, such as {@code won}. */
    public static final EventAttribute<String> OPPORTUNITY_OUTCOME =
            of("opportunity.outcome", Opportunity.class, ValueType.TEXT, o -> Optional.of(code(o.outcome())));

    /** The competitor that was observed. */
    public static final EventAttribute<String> COMPETITOR =
            of("competitor.name", CompetitorObservation.class, ValueType.TEXT, c -> Optional.of(c.competitor()));

    /** The group of a campaign's contact: {@code targeted} or {@code control}. */
    public static final EventAttribute<String> CAMPAIGN_GROUP =
            of("campaign.group", CampaignContact.class, ValueType.TEXT, c -> Optional.of(code(c.group())));

    /** The response to a campaign's contact. */
    public static final EventAttribute<String> CAMPAIGN_RESPONSE =
            of("campaign.response", CampaignContact.class, ValueType.TEXT, c -> c.response()
                    .map(EventAttributes::code));

    /** What a client did on its own, such as {@code page-view}. */
    public static final EventAttribute<String> BEHAVIOUR =
            of("behaviour.name", BehaviourEvent.class, ValueType.TEXT, b -> Optional.of(b.name()));

    /** What it was done to. */
    public static final EventAttribute<String> BEHAVIOUR_SUBJECT =
            of("behaviour.subject", BehaviourEvent.class, ValueType.TEXT, BehaviourEvent::subject);

    /** How much of it. */
    public static final EventAttribute<BigDecimal> BEHAVIOUR_QUANTITY =
            of("behaviour.quantity", BehaviourEvent.class, ValueType.NUMBER, BehaviourEvent::quantity);

    /** The host's name of a custom event's kind. */
    public static final EventAttribute<String> CUSTOM_TYPE =
            of("custom.type", CustomEvent.class, ValueType.TEXT, c -> Optional.of(c.type()));

    private EventAttributes() {}

    /** The net amount of a purchase or a return, or of a line of one; positive for both. */
    public static EventAttribute<Money> net(Currency currency) {
        return EventAttribute.ofRow(in("sale.net", currency), ValueType.money(currency), SaleAmounts::net);
    }

    /** What counts as revenue: the net amount of a purchase, and less that of a return. */
    public static EventAttribute<Money> revenue(Currency currency) {
        return EventAttribute.ofRow(in("sale.revenue", currency), ValueType.money(currency), SaleAmounts::revenue);
    }

    /** Revenue less cost; missing where the cost is. */
    public static EventAttribute<Money> margin(Currency currency) {
        return EventAttribute.ofRow(in("sale.margin", currency), ValueType.money(currency), SaleAmounts::margin);
    }

    /** The expected amount of an opportunity. */
    public static EventAttribute<Money> expectedAmount(Currency currency) {
        return of(
                in("opportunity.expected-amount", currency),
                Opportunity.class,
                ValueType.money(currency),
                Opportunity::expectedAmount);
    }

    /** The amount of a request. */
    public static EventAttribute<Money> requestedAmount(Currency currency) {
        return of(in("request.amount", currency), Request.class, ValueType.money(currency), Request::requestedAmount);
    }

    /** A custom attribute; one that holds another type is an error for the client. */
    public static <T> EventAttribute<T> custom(String name, ValueType<T> type) {
        return EventAttribute.of("event.custom." + name, type, e -> CustomValues.read(e.attributes(), name, type));
    }

    private static <E, T> EventAttribute<T> of(
            String key, Class<E> kind, ValueType<T> type, Function<E, Optional<T>> reader) {
        return EventAttribute.of(key, type, e -> kind.isInstance(e) ? reader.apply(kind.cast(e)) : Optional.empty());
    }

    private static String in(String name, Currency currency) {
        return name + "(" + currency.getCurrencyCode() + ")";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The amounts of a row: those of its line where it is one, else those of the whole event. */
    private static final class SaleAmounts {

        static Optional<Money> net(EventRow row) {
            if (row.line().isPresent()) {
                return row.line().map(SaleLine::net);
            }
            if (row.event() instanceof Purchase purchase) {
                return Optional.of(purchase.net());
            }
            return row.event() instanceof Return giveBack ? Optional.of(giveBack.net()) : Optional.empty();
        }

        static Optional<Money> revenue(EventRow row) {
            return net(row).map(amount -> signed(row, amount));
        }

        static Optional<Money> margin(EventRow row) {
            return net(row).flatMap(net -> cost(row).map(cost -> signed(row, net.minus(cost))));
        }

        private static Optional<Money> cost(EventRow row) {
            if (row.line().isPresent()) {
                return row.line().flatMap(SaleLine::cost);
            }
            if (row.event() instanceof Purchase purchase) {
                return purchase.cost();
            }
            return row.event() instanceof Return giveBack ? giveBack.cost() : Optional.empty();
        }

        private static Money signed(EventRow row, Money amount) {
            return row.event() instanceof Return ? amount.negated() : amount;
        }
    }
}
