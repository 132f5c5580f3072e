package io.cartera.storage.memory;

import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.internal.Canonical;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.Portfolio;
import io.cartera.storage.View;
import io.cartera.storage.internal.Effect;
import io.cartera.storage.internal.Review;
import io.cartera.storage.internal.StoredState;
import io.cartera.time.AsOf;
import io.cartera.time.Position;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The portfolio of one tenant: writers take turns, readers go by positions and never wait. */
final class MemoryPortfolio implements Portfolio, StoredState {

    private final MemoryStore store;
    private final CommitLog log = new CommitLog();
    private final ConcurrentSkipListMap<ClientId, History> clients = new ConcurrentSkipListMap<>();
    private final Map<ExternalId, LiveEvent> liveEvents = new HashMap<>();

    private record LiveEvent(ClientId owner, Interval known) {}

    MemoryPortfolio(MemoryStore store) {
        this.store = store;
    }

    @Override
    public View view(AsOf asOf) {
        store.checkOpen();
        Position position = log.resolve(asOf.known());
        return new MemoryView(store, clients, asOf, position);
    }

    @Override
    public Optional<CommitReceipt> receipt(ChangeSetId id) {
        store.checkOpen();
        return log.receipt(id);
    }

    @Override
    public synchronized CommitReceipt apply(ChangeSet changes) {
        store.checkOpen();
        Optional<CommitReceipt> first = log.receipt(changes.id());
        if (first.isPresent()) {
            return first.get();
        }
        Effect effect = Review.of(changes, this);
        Instant now = Canonical.instant("clock", store.clock().instant());
        CommitReceipt receipt = log.next(changes.id(), now, effect.revisions());
        write(effect, receipt.position().value());
        log.add(receipt); // Only now does a new view see what was written.
        return receipt;
    }

    private void write(Effect effect, long position) {
        effect.endedClients()
                .forEach(id -> history(id).endAll(position).forEach(event -> liveEvents.remove(event.id())));
        effect.endedVersions().forEach(v -> history(v.client()).endVersion(v.effectiveFrom(), position));
        effect.endedEvents().forEach(e -> {
            LiveEvent ended = liveEvents.remove(e.event());
            if (ended != null) {
                ended.known().close(position);
            }
        });
        effect.versions().forEach(v -> history(v.client().id()).begin(v, position));
        effect.events().forEach(e -> {
            EventRow row = history(e.client()).begin(e.event(), position);
            liveEvents.put(e.event().id(), new LiveEvent(e.client(), row.known()));
        });
    }

    private History history(ClientId id) {
        return clients.computeIfAbsent(id, i -> new History());
    }

    @Override
    public StoredClient client(ClientId id) {
        History history = clients.get(id);
        return history == null ? StoredClient.NEVER : new StoredClient(history.lastRevision(), history.isLive());
    }

    @Override
    public Optional<ClientId> ownerOf(ExternalId event) {
        return Optional.ofNullable(liveEvents.get(event)).map(LiveEvent::owner);
    }
}
