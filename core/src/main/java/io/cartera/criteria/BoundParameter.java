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

    /** Brings a decided value into the canonical form of the parameter's type, and refuses one of another type. */
    public BoundParameter {
        if (binding instanceof Binding.Decided<T> decided) {
            binding = new Binding.Decided<>(parameter.type().canonical(decided.decided()), decided.origin());
        }
    }

    @Override
    public Optional<T> resolve(Facts facts) {
        return binding.value();
    }

    @Override
    public String toString() {
        return ":" + parameter.name() + "=" + binding;
    }
}
