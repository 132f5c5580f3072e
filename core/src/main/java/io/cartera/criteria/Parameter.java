package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Optional;

/**
 * A named value that a population decides, such as the cut-off of its top fifth; bound before a criterion is tested.
 *
 * <p>Implementations are immutable; two parameters of the same name mean the same.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public non-sealed interface Parameter<T> extends Threshold<T> {

    /** The name by which bindings know it. */
    String name();

    /** The type of the value. */
    ValueType<T> type();

    @Override
    default Optional<T> resolve(Facts facts) {
        throw new UnboundParameterException(name());
    }

    @Override
    default Threshold<T> bind(Bindings bindings) {
        return bindings.find(this)
                .<Threshold<T>>map(b -> new BoundParameter<>(this, b))
                .orElse(this);
    }
}
