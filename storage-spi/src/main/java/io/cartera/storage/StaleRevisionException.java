package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import java.util.List;
import java.util.Optional;

/** Clients of a change set have other revisions than it expected; nothing was applied. Read them again and decide. */
@Stability(Stability.Level.EVOLVING)
public final class StaleRevisionException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    /**
     * One client that was not as expected.
     *
     * @param client the client
     * @param expected the revision that the change expected
     * @param actual the revision that the client has, or nothing where there is no such client
     */
    public record Conflict(ClientId client, Revision expected, Optional<Revision> actual) {

        @Override
        public String toString() {
            return "client '" + client + "' was expected at revision " + expected
                    + actual.map(a -> " and is at " + a).orElse(" and is not there");
        }
    }

    /** Creates an exception; the message tells the first conflict and how many there are. */
    public StaleRevisionException(List<Conflict> conflicts) {
        super("stale-revision", Listing.of(conflicts));
        this.conflicts = List.copyOf(conflicts);
    }

    /** Every conflict, in the order of the changes; at least one. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
