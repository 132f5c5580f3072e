package io.cartera.quickstart.importing;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A client as the portfolio shall hold it, with events that it shall have.
 *
 * @param client the client
 * @param since since when the client's data are valid; absent for master data, which hold since ever and win over what is there
 * @param events the events that it shall have, of any kind, with distinct ids; others that it has stay
 * @param gone events that it shall not have any more, as an order that was read again without them tells
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record ImportedClient(Client client, Optional<Instant> since, List<ClientEvent> events, List<ExternalId> gone) {

    /** Copies the collections. */
    public ImportedClient {
        events = List.copyOf(events);
        gone = List.copyOf(gone);
    }
}
