package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.internal.Canonical;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Changes that apply together, in their order, once; immutable.
 *
 * @param id the host's identifier of this work
 * @param changes the changes; later ones see what earlier ones did
 */
@Stability(Stability.Level.EVOLVING)
public record ChangeSet(ChangeSetId id, List<Change> changes) {

    /** Copies the list. */
    public ChangeSet {
        Objects.requireNonNull(id, "id");
        changes = List.copyOf(changes);
    }

    /** Starts a change set. */
    public static Builder builder(ChangeSetId id) {
        return new Builder(id);
    }

    /** Starts a change set; the text is its id. */
    public static Builder builder(String id) {
        return builder(new ChangeSetId(id));
    }

    /** Gathers the changes of a {@link ChangeSet} in order; not thread-safe. */
    public static final class Builder {

        private final ChangeSetId id;
        private final List<Change> changes = new ArrayList<>();

        private Builder(ChangeSetId id) {
            this.id = id;
        }

        /** Adds a change. */
        public Builder add(Change change) {
            changes.add(Objects.requireNonNull(change, "change"));
            return this;
        }

        /** Inserts a client, valid since ever. */
        public Builder insert(Client client) {
            return insert(client, Canonical.FIRST_INSTANT);
        }

        /** Inserts a client, valid since an instant. */
        public Builder insert(Client client, Instant effectiveFrom) {
            return add(new Change.InsertClient(client, effectiveFrom));
        }

        /** Replaces a client's version that is valid since ever. */
        public Builder replace(Client client, Revision expected) {
            return replace(client, expected, Canonical.FIRST_INSTANT);
        }

        /** Writes a client's version that is valid since an instant. */
        public Builder replace(Client client, Revision expected, Instant effectiveFrom) {
            return add(new Change.ReplaceClient(client, expected, effectiveFrom));
        }

        /** Deletes a client with its events. */
        public Builder delete(ClientId client, Revision expected) {
            return add(new Change.DeleteClient(client, expected));
        }

        /** Appends events to a client. */
        public Builder append(ClientId client, List<? extends ClientEvent> events) {
            return add(new Change.AppendEvents(client, List.copyOf(events)));
        }

        /** Appends events to a client. */
        public Builder append(ClientId client, ClientEvent... events) {
            return append(client, List.of(events));
        }

        /** Amends the event that has the same id. */
        public Builder amend(ClientId client, ClientEvent event) {
            return add(new Change.AmendEvent(client, event));
        }

        /** Voids an event. */
        public Builder voidEvent(ClientId client, ExternalId event) {
            return add(new Change.VoidEvent(client, event));
        }

        /** The change set; without any change it still takes a position. */
        public ChangeSet build() {
            return new ChangeSet(id, changes);
        }
    }
}
