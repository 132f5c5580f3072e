package io.cartera.storage.jdbc.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The shape of one of several types: an object with one field, whose name says which. */
final class Union<T> implements Shape<T> {

    private record Case<T, S extends T>(String tag, Class<S> type, Shape<S> shape) {
        boolean fits(T value) {
            return type.isInstance(value);
        }

        void write(JsonGenerator to, T value) {
            to.writeName(tag);
            shape.write(to, type.cast(value));
        }
    }

    private final List<Case<T, ? extends T>> cases = new ArrayList<>();
    private final Map<String, Shape<? extends T>> byTag = new HashMap<>();

    /** Adds a type; used while the union is made. */
    <S extends T> Union<T> or(String tag, Class<S> type, Shape<S> shape) {
        cases.add(new Case<>(tag, type, shape));
        byTag.put(tag, shape);
        return this;
    }

    @Override
    public void write(JsonGenerator to, T value) {
        to.writeStartObject();
        for (Case<T, ? extends T> each : cases) {
            if (each.fits(value)) {
                each.write(to, value);
                break;
            }
        }
        to.writeEndObject();
    }

    @Override
    public T read(JsonParser from) {
        Shapes.expect(from, JsonToken.START_OBJECT);
        from.nextToken();
        Shapes.expect(from, JsonToken.PROPERTY_NAME);
        Shape<? extends T> shape = byTag.get(from.currentName());
        if (shape == null) {
            throw new MalformedDocumentException("the type of a value is not known");
        }
        from.nextToken();
        T value = shape.read(from);
        from.nextToken();
        Shapes.expect(from, JsonToken.END_OBJECT);
        return value;
    }
}
