package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.instant;

import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ChangeSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Change sets at random over few clients and few event ids, each applied to a model as it is made. */
final class RandomChanges {

    private static final int CLIENTS = 5;
    private static final int EVENTS = 30;

    private final Random random;
    private final Model model;

    RandomChanges(Random random, Model model) {
        this.random = random;
        this.model = model;
    }

    ChangeSet next(String id) {
        ChangeSet.Builder changes = ChangeSet.builder(id);
        int count = 1 + random.nextInt(4);
        Map<ClientId, Long> before = Map.copyOf(model.revisions);
        for (int i = 0; i < count; i++) {
            change(changes);
        }
        // A revision that began and ended within one change set was never seen, so the next one may have its number.
        model.revisions.replaceAll((c, now) -> model.clients.containsKey(c) ? now : before.getOrDefault(c, 0L));
        return changes.build();
    }

    private void change(ChangeSet.Builder changes) {
        String name = "client" + random.nextInt(CLIENTS);
        ClientId id = ClientId.of(name);
        Instant from = instant(5 * random.nextInt(4));
        String text = "Name " + random.nextInt(1_000);
        if (!model.clients.containsKey(id)) {
            changes.insert(client(name, text), from);
            model.write(client(name, text), from);
        } else if (random.nextInt(12) == 0) {
            changes.delete(id, model.revision(id));
            model.delete(id);
        } else if (random.nextInt(4) == 0) {
            changes.replace(client(name, text), model.revision(id), from);
            model.write(client(name, text), from);
        } else {
            event(changes, id);
        }
    }

    private void event(ChangeSet.Builder changes, ClientId id) {
        ClientEvent event =
                Samples.purchase("e" + random.nextInt(EVENTS), random.nextInt(20), 1 + random.nextInt(1_000));
        ExternalId key = event.id();
        Map<ExternalId, ClientEvent> own = model.events.getOrDefault(id, new java.util.TreeMap<>());
        if (own.containsKey(key)) {
            if (random.nextBoolean()) {
                changes.amend(id, event);
                own.put(key, event);
            } else {
                changes.voidEvent(id, key);
                own.remove(key);
            }
        } else if (model.events.values().stream().noneMatch(h -> h.containsKey(key))) {
            changes.append(id, List.of(event));
            own.put(key, event);
        }
    }
}
