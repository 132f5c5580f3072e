package io.cartera.storage.internal;

import io.cartera.client.ClientId;
import io.cartera.storage.Change;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.Revision;
import io.cartera.storage.StaleRevisionException.Conflict;
import io.cartera.storage.UnknownEventException.Missing;
import java.util.Optional;

/** Walks through a change set in order, over what is stored, and says what it comes to or why it is refused. */
public final class Review {

    private final ClientDraft clients;
    private final EventDraft events;
    private final Refusals refusals = new Refusals();

    private Review(StoredState stored) {
        this.clients = new ClientDraft(stored);
        this.events = new EventDraft(stored, clients::isEnded);
    }

    /**
     * What a change set comes to.
     *
     * @throws io.cartera.storage.StorageException if it is refused, as {@link io.cartera.storage.Portfolio#apply} says
     */
    public static Effect of(ChangeSet changes, StoredState stored) {
        Review review = new Review(stored);
        changes.changes().forEach(review::take);
        review.refusals.throwIfAny();
        return new Effect(
                review.clients.ended(),
                review.clients.endedVersions(),
                review.events.ended(),
                review.clients.versions(),
                review.events.begun(),
                review.clients.revisions());
    }

    private void take(Change change) {
        if (change instanceof Change.InsertClient insert) {
            insert(insert);
        } else if (change instanceof Change.ReplaceClient replace) {
            if (expected(replace.clientId(), replace.expected())) {
                clients.write(replace.client(), replace.effectiveFrom());
            }
        } else if (change instanceof Change.DeleteClient delete) {
            if (expected(delete.clientId(), delete.expected())) {
                clients.end(delete.clientId());
                events.endAllOf(delete.clientId());
            }
        } else if (change instanceof Change.AppendEvents append) {
            append(append);
        } else if (change instanceof Change.AmendEvent amend) {
            if (has(
                    amend.clientId(),
                    new Missing(amend.clientId(), amend.event().id()))) {
                events.end(amend.clientId(), amend.event().id());
                events.begin(amend.clientId(), amend.event());
            }
        } else if (change instanceof Change.VoidEvent voided) {
            if (has(voided.clientId(), new Missing(voided.clientId(), voided.eventId()))) {
                events.end(voided.clientId(), voided.eventId());
            }
        }
    }

    private void insert(Change.InsertClient insert) {
        if (clients.isLive(insert.clientId())) {
            refusals.duplicateClients.add(insert.clientId());
        } else {
            clients.write(insert.client(), insert.effectiveFrom());
        }
    }

    private void append(Change.AppendEvents append) {
        ClientId client = append.clientId();
        if (!clients.isLive(client)) {
            refusals.unknownClients.add(client);
        }
        append.events().forEach(event -> {
            if (events.ownerOf(event.id()).isPresent()) {
                refusals.duplicateEvents.add(event.id());
            } else {
                events.begin(client, event);
            }
        });
    }

    private boolean expected(ClientId client, Revision expected) {
        Optional<Revision> actual = clients.revision(client);
        if (actual.filter(expected::equals).isEmpty()) {
            refusals.conflicts.add(new Conflict(client, expected, actual));
            return false;
        }
        return true;
    }

    private boolean has(ClientId client, Missing event) {
        if (!clients.isLive(client)) {
            refusals.unknownClients.add(client);
            return false;
        }
        if (events.ownerOf(event.event()).filter(client::equals).isEmpty()) {
            refusals.unknownEvents.add(event);
            return false;
        }
        return true;
    }
}
