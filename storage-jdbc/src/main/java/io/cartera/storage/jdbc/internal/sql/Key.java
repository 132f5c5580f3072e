package io.cartera.storage.jdbc.internal.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An id as it lies in a column: UTF-8, whose unsigned bytes have the order of the code points. */
final class Key implements Comparable<Key> {

    private final byte[] utf8;

    private Key(byte[] utf8) {
        this.utf8 = utf8;
    }

    static Key of(String id) {
        return new Key(id.getBytes(StandardCharsets.UTF_8));
    }

    static Key of(byte[] column) {
        return new Key(column);
    }

    /** The column's value; not copied, because it never leaves this package. */
    byte[] bytes() {
        return utf8;
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(utf8, other.utf8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key that && Arrays.equals(utf8, that.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** The id. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
