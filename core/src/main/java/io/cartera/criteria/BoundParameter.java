package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Optional;

/**
 * A parameter with what a population decided for it.
 *
 * @param parameter the parameter
 * @param binding what was decided
 * @param <T> the Java type of the value
 */
@Stability(Stability.Level.EVOLVING)
public record BoundParameter<T>(Parameter<T> parameter, Binding<T> binding) implements Threshold<T> {

    @Override
    public Optional<T> resolve(Facts facts) {
        return binding.value();
    }

    @Override
    public String toString() {
        return ":" + parameter.name() + "=" + binding;
    }
}
