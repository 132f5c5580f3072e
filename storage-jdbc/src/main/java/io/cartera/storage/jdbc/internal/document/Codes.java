package io.cartera.storage.jdbc.internal.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The stored codes of an enumeration's constants: written out, so that a renamed constant keeps its code. */
final class Codes<E extends Enum<E>> {

    private final EnumMap<E, String> codes;
    private final Map<String, E> constants = new HashMap<>();
    private final String name;

    Codes(Class<E> type, Map<E, String> codes) {
        this.name = type.getSimpleName();
        this.codes = new EnumMap<>(codes);
        for (E constant : type.getEnumConstants()) {
            if (constants.put(code(constant), constant) != null) {
                throw new IllegalStateException("two constants of " + name + " have one code");
            }
        }
    }

    String code(E constant) {
        String code = codes.get(constant);
        if (code == null) {
            throw new IllegalStateException(name + "." + constant + " has no stored code");
        }
        return code;
    }

    E constant(String code) {
        E constant = constants.get(code);
        if (constant == null) {
            throw new MalformedDocumentException("there is no such " + name);
        }
        return constant;
    }
}
