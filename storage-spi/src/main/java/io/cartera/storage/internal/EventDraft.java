package io.cartera.storage.internal;

import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.internal.Effect.NewEvent;
import io.cartera.storage.internal.Effect.OwnedEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The events of a portfolio as a change set has left them so far. */
final class EventDraft {

    private final StoredState stored;
    private final Predicate<ClientId> clientEnded;
    private final Map<ExternalId, NewEvent> begun = new LinkedHashMap<>();
    private final Set<OwnedEvent> ended = new LinkedHashSet<>();

    EventDraft(StoredState stored, Predicate<ClientId> clientEnded) {
        this.stored = stored;
        this.clientEnded = clientEnded;
    }

    Optional<ClientId> ownerOf(ExternalId event) {
        NewEvent fresh = begun.get(event);
        return fresh != null ? Optional.of(fresh.client()) : storedOwnerOf(event);
    }

    void begin(ClientId client, ClientEvent event) {
        begun.put(event.id(), new NewEvent(client, event));
    }

    void end(ClientId client, ExternalId event) {
        if (begun.remove(event) == null) {
            ended.add(new OwnedEvent(client, event));
        }
    }

    void endAllOf(ClientId client) {
        begun.values().removeIf(e -> e.client().equals(client));
    }

    Set<OwnedEvent> ended() {
        return ended;
    }

    List<NewEvent> begun() {
        return List.copyOf(begun.values());
    }

    private Optional<ClientId> storedOwnerOf(ExternalId event) {
        return stored.ownerOf(event)
                .filter(owner -> !clientEnded.test(owner) && !ended.contains(new OwnedEvent(owner, event)));
    }
}
