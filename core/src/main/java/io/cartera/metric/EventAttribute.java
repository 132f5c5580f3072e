package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.history.SaleLine;
import io.cartera.internal.Check;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that an event or one of its lines says, such as its channel or its net amount; what filters and aggregates speak
 * of. Immutable, and thread-safe as its function is.
 *
 * <p>{@link EventAttributes} has the ready ones. An amount of money is read in the event's own currency and converted, by the
 * rate of the event's local day, into the currency of the attribute's type.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public final class EventAttribute<T> implements Operand<T> {

    private final String key;
    private final ValueType<T> type;
    private final EventSource.Rows needs;
    private final Function<EventRow, Optional<T>> reader;

    private EventAttribute(
            String key, ValueType<T> type, EventSource.Rows needs, Function<EventRow, Optional<T>> reader) {
        this.key = Check.id("eventAttribute.key", key);
        this.type = Objects.requireNonNull(type, "type");
        this.needs = needs;
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * An attribute of events, of a host's own.
     *
     * @param key the unique key, one to 255 code points
     * @param type the type of the values
     * @param reader a pure, thread-safe function of the event
     */
    public static <T> EventAttribute<T> of(String key, ValueType<T> type, Function<ClientEvent, Optional<T>> reader) {
        return ofRow(key, type, row -> reader.apply(row.event()));
    }

    /**
     * An attribute of the lines of purchases and returns, of a host's own.
     *
     * @param key the unique key, one to 255 code points
     * @param type the type of the values
     * @param reader a pure, thread-safe function of the line
     */
    public static <T> EventAttribute<T> ofLine(String key, ValueType<T> type, Function<SaleLine, Optional<T>> reader) {
        return new EventAttribute<>(
                key, type, EventSource.Rows.LINES, row -> row.line().flatMap(reader));
    }

    static <T> EventAttribute<T> ofRow(String key, ValueType<T> type, Function<EventRow, Optional<T>> reader) {
        return new EventAttribute<>(key, type, EventSource.Rows.EVENTS, reader);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType<T> type() {
        return type;
    }

    /** Whether it can be asked of rows of this kind: a line's attribute needs lines, an event's is its lines' too. */
    public boolean suits(EventSource source) {
        return needs == EventSource.Rows.EVENTS || source.rows() == EventSource.Rows.LINES;
    }

    /** Reads the raw value; an amount is in the event's own currency. */
    Optional<T> read(EventRow row) {
        return reader.apply(row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventAttribute<?> that && key.equals(that.key) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
