package io.cartera.storage;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.internal.Canonical;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which events of a client are asked for; immutable.
 *
 * @param kinds the kinds; none matches nothing
 * @param from the first instant, inclusive, truncated to microseconds; absent for no bound
 * @param to the end, exclusive, truncated to microseconds; absent for no bound
 */
@Stability(Stability.Level.EVOLVING)
public record EventFilter(Set<EventKind> kinds, Optional<Instant> from, Optional<Instant> to) {

    private static final EventFilter ALL =
            new EventFilter(EnumSet.allOf(EventKind.class), Optional.empty(), Optional.empty());
    private static final EventFilter NONE = new EventFilter(Set.of(), Optional.empty(), Optional.empty());

    /** Copies the set, truncates the instants and refuses an end before the start. */
    public EventFilter {
        kinds = Set.copyOf(kinds);
        from = from.map(i -> Canonical.instant("eventFilter.from", i));
        to = to.map(i -> Canonical.instant("eventFilter.to", i));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new InvalidValueException("eventFilter.to", to.get(), "it lies before the start, " + from.get());
        }
    }

    /** Every event. */
    public static EventFilter all() {
        return ALL;
    }

    /** No event. */
    public static EventFilter none() {
        return NONE;
    }

    /** The events of some kinds, whenever they occurred. */
    public static EventFilter of(Set<EventKind> kinds) {
        return new EventFilter(kinds, Optional.empty(), Optional.empty());
    }

    /** The events of some kinds, whenever they occurred. */
    public static EventFilter of(EventKind... kinds) {
        return of(Set.copyOf(List.of(kinds)));
    }

    /** Every event in {@code [from, to)}. */
    public static EventFilter between(Instant from, Instant to) {
        return ALL.within(from, to);
    }

    /** The events of the same kinds in {@code [from, to)}. */
    public EventFilter within(Instant from, Instant to) {
        return new EventFilter(kinds, Optional.of(from), Optional.of(to));
    }

    /** Whether an event passes. */
    public boolean matches(ClientEvent event) {
        return kinds.contains(event.kind())
                && from.map(f -> !event.occurredAt().isBefore(f)).orElse(true)
                && to.map(t -> event.occurredAt().isBefore(t)).orElse(true);
    }

    /** Whether no event can pass. */
    public boolean isEmpty() {
        return kinds.isEmpty() || (from.isPresent() && from.equals(to));
    }
}
