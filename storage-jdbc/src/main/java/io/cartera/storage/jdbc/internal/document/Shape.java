package io.cartera.storage.jdbc.internal.document;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How a value is written as JSON and read back; immutable. */
interface Shape<T> {

    void write(JsonGenerator to, T value);

    /** Reads the value whose first token the parser stands at, and leaves it at the last. */
    T read(JsonParser from);
}
