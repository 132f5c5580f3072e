package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Check;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that the client itself says, such as its country; immutable and thread-safe as its function is.
 *
 * <p>{@link ClientAttributes} has the ready ones. Two attributes of the same key and type are equal, since functions cannot be
 * compared: a host gives every meaning a key of its own.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public final class ClientAttribute<T> implements Operand<T> {

    private final String key;
    private final ValueType<T> type;
    private final Function<Client, Optional<T>> reader;

    private ClientAttribute(String key, ValueType<T> type, Function<Client, Optional<T>> reader) {
        this.key = Check.id("clientAttribute.key", key);
        this.type = Objects.requireNonNull(type, "type");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * An attribute of a host's own.
     *
     * @param key the unique key, one to 255 code points
     * @param type the type of the values
     * @param reader a pure, thread-safe function of the client
     */
    public static <T> ClientAttribute<T> of(String key, ValueType<T> type, Function<Client, Optional<T>> reader) {
        return new ClientAttribute<>(key, type, reader);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType<T> type() {
        return type;
    }

    /** Reads the raw value; it is brought into canonical form by whoever asks. */
    Optional<T> read(Client client) {
        return reader.apply(client);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientAttribute<?> that && key.equals(that.key) && type.equals(that.type);
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
