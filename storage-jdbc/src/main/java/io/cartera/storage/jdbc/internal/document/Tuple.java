package io.cartera.storage.jdbc.internal.document;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the parts of a record while it is read. */
final class Tuple<A, B, C> {

    private @Nullable A first;
    private @Nullable B second;
    private @Nullable C third;

    /** Makes a value of three parts. */
    interface Of3<A, B, C, T> {
        T make(A a, B b, C c);
    }

    private Tuple() {}

    /** The shape of a record of two parts, both required. */
    static <T, A, B> Shape<T> pair(
            String firstName,
            Shape<A> firstShape,
            Function<T, A> first,
            String secondName,
            Shape<B> secondShape,
            Function<T, B> second,
            BiFunction<A, B, T> make) {
        return ObjectShape.<T, Tuple<A, B, Object>>of(
                        Tuple::new, t -> make.apply(given(firstName, t.first), given(secondName, t.second)))
                .required(firstName, firstShape, first, (t, v) -> t.first = v)
                .required(secondName, secondShape, second, (t, v) -> t.second = v)
                .build();
    }

    /** The shape of a record of three parts, all required; the first two are of one shape. */
    static <T, A, B, C> Shape<T> triple(
            ObjectShape.Part<T, A> first,
            ObjectShape.Part<T, B> second,
            ObjectShape.Part<T, C> third,
            Of3<A, B, C, T> make) {
        return ObjectShape.<T, Tuple<A, B, C>>of(
                        Tuple::new,
                        t -> make.make(
                                given(first.name(), t.first),
                                given(second.name(), t.second),
                                given(third.name(), t.third)))
                .required(first.name(), first.shape(), first.value(), (t, v) -> t.first = v)
                .required(second.name(), second.shape(), second.value(), (t, v) -> t.second = v)
                .required(third.name(), third.shape(), third.value(), (t, v) -> t.third = v)
                .build();
    }

    private static <V> V given(String name, @Nullable V value) {
        if (value == null) {
            throw new MalformedDocumentException("the field '" + name + "' is missing");
        }
        return value;
    }
}
