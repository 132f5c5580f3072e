package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import java.util.List;

/** A change set touches the events of clients that are not there; nothing was applied. */
@Stability(Stability.Level.EVOLVING)
public final class UnknownClientException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient List<ClientId> clients;

    /** Creates an exception; the message tells the first client and how many there are. */
    public UnknownClientException(List<ClientId> clients) {
        super(
                "unknown-client",
                Listing.of(clients.stream()
                        .map(c -> "client '" + c + "' is not there")
                        .toList()));
        this.clients = List.copyOf(clients);
    }

    /** Every client that is not there, in the order of the changes; at least one. */
    public List<ClientId> clients() {
        return clients;
    }
}
