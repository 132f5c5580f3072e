package io.cartera.storage.internal;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.storage.Revision;
import io.cartera.storage.internal.Effect.NewVersion;
import io.cartera.storage.internal.Effect.VersionKey;
import io.cartera.storage.internal.StoredState.StoredClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clients of a portfolio as a change set has left them so far. */
final class ClientDraft {

    private final StoredState stored;
    private final Map<ClientId, StoredClient> now = new HashMap<>();
    private final Set<ClientId> ended = new LinkedHashSet<>();
    private final Map<ClientId, Map<Instant, NewVersion>> begun = new LinkedHashMap<>();

    ClientDraft(StoredState stored) {
        this.stored = stored;
    }

    boolean isLive(ClientId id) {
        return current(id).live();
    }

    /** Whether the stored client has been ended, be it that a new one took its place. */
    boolean isEnded(ClientId id) {
        return ended.contains(id);
    }

    Optional<Revision> revision(ClientId id) {
        StoredClient client = current(id);
        return client.live() ? Optional.of(new Revision(client.lastRevision())) : Optional.empty();
    }

    void write(Client client, Instant effectiveFrom) {
        long revision = Math.incrementExact(current(client.id()).lastRevision());
        now.put(client.id(), new StoredClient(revision, true));
        begun.computeIfAbsent(client.id(), id -> new LinkedHashMap<>())
                .put(effectiveFrom, new NewVersion(client, effectiveFrom, new Revision(revision)));
    }

    void end(ClientId id) {
        now.put(id, new StoredClient(current(id).lastRevision(), false));
        begun.remove(id);
        if (stored.client(id).live()) {
            ended.add(id);
        }
    }

    Set<ClientId> ended() {
        return ended;
    }

    /** A version that begins ends the stored one of the same instant. */
    Set<VersionKey> endedVersions() {
        Set<VersionKey> keys = new LinkedHashSet<>();
        versions().forEach(v -> {
            ClientId id = v.client().id();
            if (stored.client(id).live() && !ended.contains(id)) {
                keys.add(new VersionKey(id, v.effectiveFrom()));
            }
        });
        return keys;
    }

    List<NewVersion> versions() {
        List<NewVersion> versions = new ArrayList<>();
        begun.values().forEach(byInstant -> versions.addAll(byInstant.values()));
        return versions;
    }

    Map<ClientId, Revision> revisions() {
        Map<ClientId, Revision> revisions = new LinkedHashMap<>();
        begun.keySet().forEach(id -> revisions.put(id, new Revision(current(id).lastRevision())));
        return revisions;
    }

    private StoredClient current(ClientId id) {
        StoredClient changed = now.get(id);
        return changed != null ? changed : stored.client(id);
    }
}
