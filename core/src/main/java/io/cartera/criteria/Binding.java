package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Optional;

/**
 * What a population decided for a parameter: a value, nothing, or a failure.
 *
 * @param <T> the Java type of the value
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface Binding<T> {

    /**
     * The decided value, or nothing where the population decides none.
     *
     * @throws EvaluationException if the population could not be measured
     */
    Optional<T> value();

    /**
     * A decided value.
     *
     * @param decided the value
     * @param origin where it comes from
     * @param <T> the Java type of the value
     */
    record Decided<T>(T decided, Origin origin) implements Binding<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(decided);
        }

        @Override
        public String toString() {
            return Literal.shown(decided);
        }
    }

    /**
     * No value, for instance because the population is too small: no comparison holds.
     *
     * @param origin the population that decided none
     * @param <T> the Java type of the value
     */
    record Undecided<T>(Origin origin) implements Binding<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "undecided";
        }
    }

    /**
     * The population held an error, so every comparison is one too.
     *
     * @param problem what went wrong
     * @param <T> the Java type of the value
     */
    record Failed<T>(Problem problem) implements Binding<T> {
        @Override
        public Optional<T> value() {
            throw new EvaluationException(problem);
        }

        @Override
        public String toString() {
            return "failed";
        }
    }
}
