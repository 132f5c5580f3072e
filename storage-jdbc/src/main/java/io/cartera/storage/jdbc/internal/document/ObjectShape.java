package io.cartera.storage.jdbc.internal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The shape of a JSON object: its fields in the order in which they are written, read in any. */
final class ObjectShape<T, B> implements Shape<T> {

    /** One part of a value: its stored name, its shape, and how to ask for it. */
    record Part<T, V>(String name, Shape<V> shape, Function<T, V> value) {}

    private interface Writer<T> {
        void write(JsonGenerator to, T value);
    }

    private interface Reader<B> {
        void read(JsonParser from, B builder);
    }

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Writer<T>> writers;
    private final Map<String, Reader<B>> readers;

    private ObjectShape(Definition<T, B> from) {
        this.start = from.start;
        this.finish = from.finish;
        this.writers = List.copyOf(from.writers);
        this.readers = Map.copyOf(from.readers);
    }

    /** Starts the shape of a value that a builder builds. */
    static <T, B> Definition<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return new Definition<>(start, finish);
    }

    @Override
    public void write(JsonGenerator to, T value) {
        to.writeStartObject();
        for (Writer<T> writer : writers) {
            writer.write(to, value);
        }
        to.writeEndObject();
    }

    @Override
    public T read(JsonParser from) {
        Shapes.expect(from, JsonToken.START_OBJECT);
        B builder = start.get();
        while (from.nextToken() == JsonToken.PROPERTY_NAME) {
            Reader<B> reader = readers.get(from.currentName());
            from.nextToken();
            if (reader == null) {
                from.skipChildren();
            } else {
                reader.read(from, builder);
            }
        }
        Shapes.expect(from, JsonToken.END_OBJECT);
        return finish.apply(builder);
    }

    /** Gathers the fields of a shape. */
    static final class Definition<T, B> {

        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final List<Writer<T>> writers = new ArrayList<>();
        private final Map<String, Reader<B>> readers = new HashMap<>();

        private Definition(Supplier<B> start, Function<B, T> finish) {
            this.start = start;
            this.finish = finish;
        }

        /** A field that is always written. */
        <V> Definition<T, B> required(String name, Shape<V> shape, Function<? super T, V> get, BiConsumer<B, V> set) {
            return optional(name, shape, t -> Optional.of(get.apply(t)), set);
        }

        /** A field that is written where it is present. */
        <V> Definition<T, B> optional(
                String name, Shape<V> shape, Function<? super T, Optional<V>> get, BiConsumer<B, V> set) {
            writers.add((to, value) -> get.apply(value).ifPresent(v -> {
                to.writeName(name);
                shape.write(to, v);
            }));
            return reads(name, (from, builder) -> set.accept(builder, shape.read(from)));
        }

        /** A whole number that is written where it is present. */
        Definition<T, B> whole(String name, Function<? super T, OptionalInt> get, ObjIntConsumer<B> set) {
            return optional(
                    name,
                    Shapes.INTEGER,
                    t -> get.apply(t).isPresent() ? Optional.of(get.apply(t).getAsInt()) : Optional.empty(),
                    (b, v) -> set.accept(b, v));
        }

        /** A field that is written where it differs from what the builder presets. */
        <V> Definition<T, B> preset(
                String name, Shape<V> shape, Function<? super T, V> get, BiConsumer<B, V> set, V preset) {
            return optional(name, shape, t -> Optional.of(get.apply(t)).filter(v -> !v.equals(preset)), set);
        }

        /** Several values, written where there is one. */
        <V> Definition<T, B> many(
                String name, Shape<V> shape, Function<? super T, ? extends Collection<V>> get, BiConsumer<B, V> add) {
            writers.add((to, value) -> {
                Collection<V> values = get.apply(value);
                if (!values.isEmpty()) {
                    to.writeName(name);
                    to.writeStartArray();
                    values.forEach(v -> shape.write(to, v));
                    to.writeEndArray();
                }
            });
            return reads(name, (from, builder) -> {
                Shapes.expect(from, JsonToken.START_ARRAY);
                while (from.nextToken() != JsonToken.END_ARRAY) {
                    add.accept(builder, shape.read(from));
                }
            });
        }

        ObjectShape<T, B> build() {
            return new ObjectShape<>(this);
        }

        private Definition<T, B> reads(String name, Reader<B> reader) {
            if (readers.put(name, reader) != null) {
                throw new IllegalStateException("two fields are named '" + name + "'");
            }
            return this;
        }
    }
}
