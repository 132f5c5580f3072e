package io.cartera.metric;

import io.cartera.criteria.Subject;
import io.cartera.criteria.ValueType;
import io.cartera.history.EventKind;
import io.cartera.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Attributes of events with values that {@link io.cartera.history.EventArbitraries} draws. */
public final class EventSubjects {

    private static final Currency EUR = Money.currency("EUR");
    private static final Currency USD = Money.currency("USD");

    private EventSubjects() {}

    /** Attributes that suit a source. */
    public static List<Subject<?>> of(EventSource source) {
        List<Subject<?>> subjects = new ArrayList<>(common());
        source.kinds().forEach(kind -> subjects.addAll(of(kind)));
        if (source.rows() == EventSource.Rows.LINES) {
            subjects.addAll(lines());
        }
        return subjects;
    }

    private static List<Subject<?>> common() {
        return List.of(
                Subject.usual(EventAttributes.DAY),
                Subject.usual(EventAttributes.OCCURRED_AT),
                Subject.text(EventAttributes.SOURCE, "crm", "shop"),
                Subject.text(EventAttributes.CHANNEL, "phone", "web", "store"),
                Subject.text(EventAttributes.REPRESENTATIVE, "ana", "luis", "marta"),
                Subject.text(EventAttributes.CAMPAIGN, "spring", "autumn"),
                Subject.usual(EventAttributes.custom("points", ValueType.NUMBER)),
                Subject.usual(EventAttributes.custom("vip", ValueType.FLAG)),
                Subject.usual(EventAttributes.custom("due", ValueType.DATE)),
                Subject.usual(EventAttributes.custom("budget", ValueType.money(EUR))),
                Subject.texts(EventAttributes.custom("tags", ValueType.setOf(ValueType.TEXT)), "a", "b", "c"));
    }

    private static List<Subject<?>> of(EventKind kind) {
        return switch (kind) {
            case PURCHASE ->
                List.of(
                        Subject.usual(EventAttributes.net(EUR)),
                        Subject.usual(EventAttributes.revenue(EUR)),
                        Subject.usual(EventAttributes.margin(EUR)),
                        // There is no rate from euros, so every purchase in euros is an error.
                        Subject.usual(EventAttributes.net(USD)),
                        Subject.text(EventAttributes.PROJECT, "kitchen", "garden"));
            case RETURN -> List.of(Subject.usual(EventAttributes.revenue(EUR)));
            case REQUEST ->
                List.of(
                        Subject.text(EventAttributes.REQUEST_TYPE, "quotation", "complaint"),
                        Subject.usual(EventAttributes.requestedAmount(EUR)));
            case INTERACTION ->
                List.of(
                        Subject.text(EventAttributes.INTERACTION_TYPE, "call", "visit"),
                        Subject.text(EventAttributes.DIRECTION, "inbound", "outbound"));
            case SURVEY_RESPONSE ->
                List.of(
                        Subject.usual(EventAttributes.SCORE),
                        Subject.usual(EventAttributes.SCORE_SHARE),
                        Subject.text(EventAttributes.DIMENSION, "product", "service", "overall"));
            case OPPORTUNITY -> List.of(Subject.usual(EventAttributes.expectedAmount(EUR)));
            case BEHAVIOUR ->
                List.of(
                        Subject.text(EventAttributes.BEHAVIOUR, "page-view", "product-use"),
                        Subject.usual(EventAttributes.BEHAVIOUR_QUANTITY));
            case COMPETITOR_OBSERVATION -> List.of(Subject.text(EventAttributes.COMPETITOR, "acme", "globex"));
            case CAMPAIGN_CONTACT -> List.of(Subject.text(EventAttributes.CAMPAIGN_GROUP, "targeted", "control"));
            case CUSTOM -> List.of(Subject.text(EventAttributes.CUSTOM_TYPE, "anniversary", "fitting"));
            case NOTE -> List.of();
        };
    }

    private static List<Subject<?>> lines() {
        return List.of(
                Subject.text(EventAttributes.PRODUCT, "shoe", "hat", "scarf"),
                Subject.text(EventAttributes.ITEM_KIND, "goods", "service"),
                Subject.usual(EventAttributes.QUANTITY),
                Subject.usual(EventAttributes.DISCOUNT));
    }
}
