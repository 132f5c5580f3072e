package io.cartera.storage;

import io.cartera.Stability;
import java.util.List;

/** What a change set adds is already there; nothing was applied. */
@Stability(Stability.Level.EVOLVING)
public final class DuplicateException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient List<Duplicate> duplicates;

    /** What a thing is. */
    public enum What {
        /** A client. */
        CLIENT,
        /** An event. */
        EVENT
    }

    /**
     * One thing that is already there.
     *
     * @param what whether it is a client or an event
     * @param id its id: a {@link io.cartera.client.ClientId} or an {@link io.cartera.client.ExternalId}
     */
    public record Duplicate(What what, Object id) {

        @Override
        public String toString() {
            return (what == What.CLIENT ? "client '" : "event '") + id + "' is already there";
        }
    }

    /** Creates an exception; the message tells the first duplicate and how many there are. */
    public DuplicateException(List<Duplicate> duplicates) {
        super("duplicate", Listing.of(duplicates));
        this.duplicates = List.copyOf(duplicates);
    }

    /** Every duplicate, in the order of the changes; at least one. */
    public List<Duplicate> duplicates() {
        return duplicates;
    }
}
