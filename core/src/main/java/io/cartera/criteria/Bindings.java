package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Optional;

/** What populations decided for the parameters of criteria; immutable and thread-safe. */
@FunctionalInterface
@Stability(Stability.Level.EVOLVING)
public interface Bindings {

    /** What was decided for a parameter, or nothing where these bindings do not know it. */
    <T> Optional<Binding<T>> find(Parameter<T> parameter);
}
