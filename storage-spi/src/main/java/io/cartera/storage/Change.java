package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.internal.Canonical;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** One change of a {@link ChangeSet}; immutable. */
@Stability(Stability.Level.EVOLVING)
public sealed interface Change {

    /** The client that the change is about. */
    ClientId clientId();

    /**
     * Adds a client that is not there.
     *
     * @param client the client
     * @param effectiveFrom since when it is valid, truncated to microseconds
     */
    record InsertClient(Client client, Instant effectiveFrom) implements Change {
        /** Truncates the instant. */
        public InsertClient {
            Objects.requireNonNull(client, "client");
            effectiveFrom = Canonical.instant("insertClient.effectiveFrom", effectiveFrom);
        }

        @Override
        public ClientId clientId() {
            return client.id();
        }
    }

    /**
     * Writes a version of a client that is there: one of the same {@code effectiveFrom} is superseded, another one stays.
     *
     * @param client the client
     * @param expected the revision that the client must have
     * @param effectiveFrom since when the version is valid, truncated to microseconds; it may lie before other versions
     */
    record ReplaceClient(Client client, Revision expected, Instant effectiveFrom) implements Change {
        /** Truncates the instant. */
        public ReplaceClient {
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(expected, "expected");
            effectiveFrom = Canonical.instant("replaceClient.effectiveFrom", effectiveFrom);
        }

        @Override
        public ClientId clientId() {
            return client.id();
        }
    }

    /**
     * Ends a client with all its versions and events; what was known before stays reproducible.
     *
     * @param clientId the client
     * @param expected the revision that the client must have
     */
    record DeleteClient(ClientId clientId, Revision expected) implements Change {
        /** Refuses null. */
        public DeleteClient {
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(expected, "expected");
        }
    }

    /**
     * Adds events to a client that is there; the client's revision stays.
     *
     * @param clientId the client
     * @param events the events; their ids are not in use in the portfolio
     */
    record AppendEvents(ClientId clientId, List<ClientEvent> events) implements Change {
        /** Copies the list. */
        public AppendEvents {
            Objects.requireNonNull(clientId, "clientId");
            events = List.copyOf(events);
        }
    }

    /**
     * Puts an event in the place of the one that has its id.
     *
     * @param clientId the client whose event it is
     * @param event the event as it should have been, of any kind
     */
    record AmendEvent(ClientId clientId, ClientEvent event) implements Change {
        /** Refuses null. */
        public AmendEvent {
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(event, "event");
        }
    }

    /**
     * Takes an event back; its id may be used again.
     *
     * @param clientId the client whose event it is
     * @param eventId the event
     */
    record VoidEvent(ClientId clientId, ExternalId eventId) implements Change {
        /** Refuses null. */
        public VoidEvent {
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(eventId, "eventId");
        }
    }
}
