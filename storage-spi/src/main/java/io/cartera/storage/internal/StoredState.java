package io.cartera.storage.internal;

import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import java.util.Optional;

/** What a portfolio holds at the moment of a commit, as far as the change set asks. */
public interface StoredState {

    /** The last revision that a client ever had, or 0, and whether it is there now. */
    StoredClient client(ClientId id);

    /** The client that has a live event of an id. */
    Optional<ClientId> ownerOf(ExternalId event);

    /**
     * A client at the moment of a commit.
     *
     * @param lastRevision the last revision that it ever had; 0 for none
     * @param live whether it is there now
     */
    record StoredClient(long lastRevision, boolean live) {
        /** A client that was never there. */
        public static final StoredClient NEVER = new StoredClient(0, false);
    }
}
