package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.ContactId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact of a client's history; immutable and thread-safe.
 *
 * <p>The client itself is not a field: an event is recorded for a client and read from a client's history. A host that needs a
 * kind of its own records a {@link CustomEvent}. The builder of every kind refuses a wrong value with an
 * {@link io.cartera.InvalidValueException} and a missing one with an {@link io.cartera.IncompleteValueException}.
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface ClientEvent
        permits Purchase,
                Return,
                Request,
                Interaction,
                Note,
                SurveyResponse,
                Opportunity,
                CompetitorObservation,
                CampaignContact,
                BehaviourEvent,
                CustomEvent {

    /** The order of a history: by {@link #occurredAt()}, then by {@link #id()} by code point; total within a tenant. */
    Comparator<ClientEvent> BY_TIME =
            Comparator.comparing(ClientEvent::occurredAt).thenComparing(ClientEvent::id);

    /** What the recording system calls the event; unique within the tenant, whatever the kind. */
    ExternalId id();

    /** When it happened, in UTC and truncated to microseconds; in the years 1 to 9999. */
    Instant occurredAt();

    /** The contact person of the client who took part. */
    Optional<ContactId> contact();

    /** Who acted for the company. */
    Optional<RepresentativeId> representative();

    /** The way by which it happened. */
    Optional<Channel> channel();

    /** The campaign that it belongs to. */
    Optional<CampaignId> campaign();

    /** What nobody foresaw; {@linkplain CustomAttributes#none() none} unless set. */
    @Value.Default
    default CustomAttributes attributes() {
        return CustomAttributes.none();
    }

    /** Which kind of event it is; follows from its type. */
    EventKind kind();
}
