package io.cartera.storage.internal;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a change set comes to: first everything that ends, then everything that begins.
 *
 * @param endedClients stored clients that end with all their versions and events
 * @param endedVersions stored versions that end; one that is not there is nothing to end
 * @param endedEvents stored events that end
 * @param versions versions that begin
 * @param events events that begin
 * @param revisions the new revisions of clients that are still there
 */
public record Effect(
        Set<ClientId> endedClients,
        Set<VersionKey> endedVersions,
        Set<OwnedEvent> endedEvents,
        List<NewVersion> versions,
        List<NewEvent> events,
        Map<ClientId, Revision> revisions) {

    /** A version of a client. */
    public record VersionKey(ClientId client, Instant effectiveFrom) {}

    /** An event of a client. */
    public record OwnedEvent(ClientId client, ExternalId event) {}

    /** A version that begins. */
    public record NewVersion(Client client, Instant effectiveFrom, Revision revision) {}

    /** An event that begins. */
    public record NewEvent(ClientId client, ClientEvent event) {}
}
