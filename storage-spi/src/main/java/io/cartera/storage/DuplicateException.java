package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import java.util.List;
import java.util.stream.Stream;

/** What a change set adds is already there; nothing was applied. */
@Stability(Stability.Level.EVOLVING)
public final class DuplicateException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient List<ClientId> clients;
    private final transient List<ExternalId> events;

    /** Creates an exception about one or more things; the message tells the first few and how many there are. */
    public DuplicateException(List<ClientId> clients, List<ExternalId> events) {
        super(
                "duplicate",
                Listing.of(Stream.concat(
                                clients.stream().map(c -> "client '" + c + "' is already there"),
                                events.stream().map(e -> "event '" + e + "' is already there"))
                        .toList()));
        this.clients = List.copyOf(clients);
        this.events = List.copyOf(events);
    }

    /** Every client that is already there, in the order of the changes. */
    public List<ClientId> clients() {
        return clients;
    }

    /** Every event that is already there, under whichever client, in the order of the changes. */
    public List<ExternalId> events() {
        return events;
    }
}
