package io.cartera.storage.internal;

import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.storage.DuplicateException;
import io.cartera.storage.StaleRevisionException;
import io.cartera.storage.StaleRevisionException.Conflict;
import io.cartera.storage.StorageException;
import io.cartera.storage.UnknownClientException;
import io.cartera.storage.UnknownEventException;
import io.cartera.storage.UnknownEventException.Missing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every reason against a change set, so that a host can put all of them right at once. */
final class Refusals {

    final List<Conflict> conflicts = new ArrayList<>();
    final Set<ClientId> duplicateClients = new LinkedHashSet<>();
    final Set<ExternalId> duplicateEvents = new LinkedHashSet<>();
    final Set<ClientId> unknownClients = new LinkedHashSet<>();
    final Set<Missing> unknownEvents = new LinkedHashSet<>();

    void throwIfAny() {
        List<StorageException> all = new ArrayList<>();
        if (!conflicts.isEmpty()) {
            all.add(new StaleRevisionException(conflicts));
        }
        if (!duplicateClients.isEmpty() || !duplicateEvents.isEmpty()) {
            all.add(new DuplicateException(List.copyOf(duplicateClients), List.copyOf(duplicateEvents)));
        }
        if (!unknownClients.isEmpty()) {
            all.add(new UnknownClientException(List.copyOf(unknownClients)));
        }
        if (!unknownEvents.isEmpty()) {
            all.add(new UnknownEventException(List.copyOf(unknownEvents)));
        }
        if (!all.isEmpty()) {
            StorageException first = all.get(0);
            all.subList(1, all.size()).forEach(first::addSuppressed);
            throw first;
        }
    }
}
