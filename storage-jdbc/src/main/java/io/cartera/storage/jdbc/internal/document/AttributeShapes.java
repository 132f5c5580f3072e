package io.cartera.storage.jdbc.internal.document;

import io.cartera.client.AttributeValue;
import io.cartera.client.CustomAttributes;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The shapes of custom attributes. */
final class AttributeShapes {

    private static final Shape<AttributeValue> VALUE = new Union<AttributeValue>()
            .or(
                    "text",
                    AttributeValue.Text.class,
                    of(Shapes.TEXT, AttributeValue.Text::value, AttributeValue.Text::new))
            .or(
                    "number",
                    AttributeValue.Decimal.class,
                    of(Shapes.DECIMAL, AttributeValue.Decimal::value, AttributeValue.Decimal::new))
            .or(
                    "flag",
                    AttributeValue.Flag.class,
                    of(Shapes.FLAG, AttributeValue.Flag::value, AttributeValue.Flag::new))
            .or("date", AttributeValue.Day.class, of(Shapes.DATE, AttributeValue.Day::value, AttributeValue.Day::new))
            .or(
                    "instant",
                    AttributeValue.Moment.class,
                    of(Shapes.INSTANT, AttributeValue.Moment::value, AttributeValue.Moment::new))
            .or(
                    "money",
                    AttributeValue.Amount.class,
                    of(Shapes.MONEY, AttributeValue.Amount::value, AttributeValue.Amount::new))
            .or(
                    "texts",
                    AttributeValue.Texts.class,
                    of(new TextSet(), AttributeValue.Texts::values, AttributeValue.Texts::new));

    static final Shape<CustomAttributes> ATTRIBUTES = new Attributes();

    private AttributeShapes() {}

    private static <T, V> Shape<T> of(
            Shape<V> shape, java.util.function.Function<T, V> get, java.util.function.Function<V, T> make) {
        return new Shape<>() {
            @Override
            public void write(JsonGenerator to, T value) {
                shape.write(to, get.apply(value));
            }

            @Override
            public T read(JsonParser from) {
                return make.apply(shape.read(from));
            }
        };
    }

    private record TextSet() implements Shape<Set<String>> {
        @Override
        public void write(JsonGenerator to, Set<String> value) {
            to.writeStartArray();
            value.forEach(to::writeString);
            to.writeEndArray();
        }

        @Override
        public Set<String> read(JsonParser from) {
            Shapes.expect(from, JsonToken.START_ARRAY);
            Set<String> values = new LinkedHashSet<>();
            while (from.nextToken() != JsonToken.END_ARRAY) {
                values.add(Shapes.TEXT.read(from));
            }
            return values;
        }
    }

    private record Attributes() implements Shape<CustomAttributes> {
        @Override
        public void write(JsonGenerator to, CustomAttributes value) {
            to.writeStartObject();
            value.asMap().forEach((name, v) -> {
                to.writeName(name);
                VALUE.write(to, v);
            });
            to.writeEndObject();
        }

        @Override
        public CustomAttributes read(JsonParser from) {
            Shapes.expect(from, JsonToken.START_OBJECT);
            CustomAttributes.Builder builder = CustomAttributes.builder();
            while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = from.currentName();
                from.nextToken();
                builder.put(name, VALUE.read(from));
            }
            return builder.build();
        }
    }
}
