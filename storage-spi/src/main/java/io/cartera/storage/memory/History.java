package io.cartera.storage.memory;

import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Revision;
import io.cartera.storage.Versioned;
import io.cartera.storage.internal.Effect.NewVersion;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything ever known about one client; read without a lock, because a row's interval says who may see it. */
final class History {

    private final List<VersionRow> versions = new CopyOnWriteArrayList<>();
    private final ConcurrentSkipListSet<EventRow> events = new ConcurrentSkipListSet<>(EventRow.ORDER);

    long lastRevision() {
        return versions.stream().mapToLong(v -> v.revision().value()).max().orElse(0);
    }

    boolean isLive() {
        return versions.stream().anyMatch(v -> v.known().isOpen());
    }

    Optional<Versioned<Client>> find(AsOf asOf, long position) {
        List<VersionRow> known =
                versions.stream().filter(v -> v.known().contains(position)).toList();
        Optional<Revision> revision = known.stream().map(VersionRow::revision).max(Comparator.naturalOrder());
        return known.stream()
                .filter(v -> !v.effectiveFrom().isAfter(asOf.validAt()))
                .max(Comparator.comparing(VersionRow::effectiveFrom))
                .map(v -> new Versioned<>(v.client(), revision.orElseThrow(), v.effectiveFrom()));
    }

    Iterator<ClientEvent> events(AsOf asOf, long position, EventFilter filter) {
        return events.stream()
                .filter(e -> e.known().contains(position))
                .map(EventRow::event)
                .takeWhile(e -> !e.occurredAt().isAfter(asOf.validAt()))
                .filter(filter::matches)
                .iterator();
    }

    void begin(NewVersion version, long position) {
        versions.add(
                new VersionRow(version.client(), version.effectiveFrom(), version.revision(), new Interval(position)));
    }

    EventRow begin(ClientEvent event, long position) {
        EventRow row = new EventRow(event, new Interval(position));
        events.add(row);
        return row;
    }

    void endVersion(Instant effectiveFrom, long position) {
        versions.stream()
                .filter(v -> v.known().isOpen() && v.effectiveFrom().equals(effectiveFrom))
                .forEach(v -> v.known().close(position));
    }

    /** Ends everything and returns the events that ended. */
    List<ClientEvent> endAll(long position) {
        versions.stream().filter(v -> v.known().isOpen()).forEach(v -> v.known().close(position));
        List<EventRow> open = events.stream().filter(e -> e.known().isOpen()).toList();
        open.forEach(e -> e.known().close(position));
        return open.stream().map(EventRow::event).toList();
    }
}
