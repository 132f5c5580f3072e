package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.history.EventKind;
import io.cartera.internal.Check;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rows that an aggregate summarises: events of some kinds, or the lines of those that have lines.
 *
 * @param name the name by which keys and explanations call the rows
 * @param kinds the kinds of events, at least one
 * @param rows whether a row is an event or one of its lines
 */
@Stability(Stability.Level.EVOLVING)
public record EventSource(String name, Set<EventKind> kinds, Rows rows) {

    /** What a row is. */
    public enum Rows {
        /** A whole event. */
        EVENTS,
        /** A line of a purchase or of a return; other events have none. */
        LINES
    }

    /** Purchases, each an order. */
    public static final EventSource PURCHASES = events("purchases", EventKind.PURCHASE);
    /** The lines of purchases. */
    public static final EventSource PURCHASE_LINES = lines("purchase lines", EventKind.PURCHASE);
    /** Returns. */
    public static final EventSource RETURNS = events("returns", EventKind.RETURN);
    /** The lines of returns. */
    public static final EventSource RETURN_LINES = lines("return lines", EventKind.RETURN);
    /** Purchases and returns together, as revenue counts them. */
    public static final EventSource SALES = events("sales", EventKind.PURCHASE, EventKind.RETURN);
    /** The lines of purchases and returns together. */
    public static final EventSource SALE_LINES = lines("sale lines", EventKind.PURCHASE, EventKind.RETURN);
    /** Quotations, enquiries and other requests. */
    public static final EventSource REQUESTS = events("requests", EventKind.REQUEST);
    /** Calls, visits and other interactions. */
    public static final EventSource INTERACTIONS = events("interactions", EventKind.INTERACTION);
    /** Notes. */
    public static final EventSource NOTES = events("notes", EventKind.NOTE);
    /** Answers to surveys, one a dimension. */
    public static final EventSource SURVEYS = events("surveys", EventKind.SURVEY_RESPONSE);
    /** Stages of opportunities. */
    public static final EventSource OPPORTUNITIES = events("opportunities", EventKind.OPPORTUNITY);
    /** Observations of competitors. */
    public static final EventSource COMPETITORS = events("competitor observations", EventKind.COMPETITOR_OBSERVATION);
    /** Contacts by a campaign. */
    public static final EventSource CAMPAIGN_CONTACTS = events("campaign contacts", EventKind.CAMPAIGN_CONTACT);
    /** What the client did on its own. */
    public static final EventSource BEHAVIOUR = events("behaviour", EventKind.BEHAVIOUR);
    /** Events of the hosts' own kinds. */
    public static final EventSource CUSTOM = events("custom events", EventKind.CUSTOM);

    /** Copies the set and refuses an empty one. */
    public EventSource {
        Check.id("eventSource.name", name);
        Check.notEmpty("eventSource.kinds", kinds);
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    private static EventSource events(String name, EventKind first, EventKind... others) {
        return new EventSource(name, EnumSet.of(first, others), Rows.EVENTS);
    }

    private static EventSource lines(String name, EventKind first, EventKind... others) {
        return new EventSource(name, EnumSet.of(first, others), Rows.LINES);
    }

    @Override
    public String toString() {
        return name;
    }
}
