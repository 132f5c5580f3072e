package io.cartera;

import java.util.Objects;

/**
 * The root of everything that Cartera throws on purpose.
 *
 * <p>The {@linkplain #code() code} is stable across versions and languages; the message is for people and may change. Each
 * module has a root of its own under this one.
 */
@Stability(Stability.Level.STABLE)
public abstract class CarteraException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Creates an exception.
     *
     * @param code the stable code, lower case with hyphens, such as {@code invalid-value}
     * @param message what is wrong, naming the place and the value
     */
    protected CarteraException(String code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Creates an exception with a cause.
     *
     * @param code the stable code, lower case with hyphens
     * @param message what is wrong, naming the place and the value
     * @param cause what led to it
     */
    protected CarteraException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** The stable code of this kind of failure, lower case with hyphens. */
    public final String code() {
        return code;
    }
}
