package io.cartera;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a public type promises about its future; every public top-level type carries one, and its nested types share it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Stability(Stability.Level.STABLE)
public @interface Stability {

    /** The promise that is made. */
    Level value();

    /** How firmly a type stands. */
    enum Level {
        /** Changes incompatibly only in a major version. */
        STABLE,
        /** May change incompatibly in a minor version, with a note in the change log. */
        EVOLVING,
        /** May change or disappear in any version. */
        EXPERIMENTAL
    }
}
