package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import java.util.List;

/** A change set amends or voids events that their clients do not have; nothing was applied. */
@Stability(Stability.Level.EVOLVING)
public final class UnknownEventException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> events;

    /**
     * One event that is not there.
     *
     * @param client the client that does not have it
     * @param event the event
     */
    public record Missing(ClientId client, ExternalId event) {

        @Override
        public String toString() {
            return "client '" + client + "' has no event '" + event + "'";
        }
    }

    /** Creates an exception; the message tells the first event and how many there are. */
    public UnknownEventException(List<Missing> events) {
        super("unknown-event", Listing.of(events));
        this.events = List.copyOf(events);
    }

    /** Every event that is not there, in the order of the changes; at least one. */
    public List<Missing> events() {
        return events;
    }
}
