package io.cartera.storage;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Criterion;
import io.cartera.metric.Assumptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Which clients are asked for, in which order, and with which of their events; immutable. */
@Stability(Stability.Level.EVOLVING)
public final class ClientScan {

    private static final ClientScan ALL = builder().build();

    private final Optional<Criterion> where;
    private final List<SortKey> order;
    private final OptionalInt limit;
    private final EventFilter events;
    private final Assumptions assumptions;

    private ClientScan(Builder from) {
        this.where = from.where;
        this.order = List.copyOf(from.order);
        this.limit = from.limit;
        this.events = from.events;
        this.assumptions = from.assumptions;
    }

    /** Every client, by id, with all its events. */
    public static ClientScan all() {
        return ALL;
    }

    /** Starts a scan; unless told otherwise it is that of {@link #all}. */
    public static Builder builder() {
        return new Builder();
    }

    /** The condition; absent for every client. */
    public Optional<Criterion> where() {
        return where;
    }

    /** The order; ties, and all rows where it is empty, are in the order of the client ids by code point. */
    public List<SortKey> order() {
        return order;
    }

    /** The most rows, at least 1; absent for all. */
    public OptionalInt limit() {
        return limit;
    }

    /** The events that the rows will be asked for, announced so that a store can fetch them along. */
    public EventFilter events() {
        return events;
    }

    /** By which rates and fiscal year the condition and the sort keys are evaluated. */
    public Assumptions assumptions() {
        return assumptions;
    }

    @Override
    public String toString() {
        return "where " + where.map(Object::toString).orElse("anything") + "; order " + order + "; limit "
                + (limit.isPresent() ? Integer.toString(limit.getAsInt()) : "none");
    }

    /** Builds a {@link ClientScan}; not thread-safe. */
    public static final class Builder {

        private final List<SortKey> order = new ArrayList<>();
        private Optional<Criterion> where = Optional.empty();
        private OptionalInt limit = OptionalInt.empty();
        private EventFilter events = EventFilter.all();
        private Assumptions assumptions = Assumptions.none();

        private Builder() {}

        /**
         * Sets the condition.
         *
         * @throws InvalidValueException if it has a parameter that is not bound
         */
        public Builder where(Criterion condition) {
            condition.parameters().findFirst().ifPresent(p -> {
                throw new InvalidValueException("clientScan.where", p, "the parameter is not bound");
            });
            where = Optional.of(condition);
            return this;
        }

        /** Adds a sort key, after those that were added before. */
        public Builder orderBy(SortKey key) {
            order.add(Objects.requireNonNull(key, "key"));
            return this;
        }

        /** Sets the most rows, at least 1. */
        public Builder limit(int most) {
            if (most < 1) {
                throw new InvalidValueException("clientScan.limit", most, "it must be at least 1");
            }
            limit = OptionalInt.of(most);
            return this;
        }

        /** Announces the events that the rows will be asked for. */
        public Builder events(EventFilter filter) {
            events = Objects.requireNonNull(filter, "filter");
            return this;
        }

        /** Sets rates and fiscal year; none and the calendar year unless set. */
        public Builder assumptions(Assumptions given) {
            assumptions = Objects.requireNonNull(given, "given");
            return this;
        }

        /** The scan. */
        public ClientScan build() {
            return new ClientScan(this);
        }
    }
}
