package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Optional;

/**
 * What an observed value is compared with; immutable.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public sealed interface Threshold<T> permits Literal, RelativeDate, Parameter, BoundParameter {

    /**
     * The value to compare with.
     *
     * @return the value, or nothing where there is none, so that no comparison holds
     * @throws EvaluationException if the value could not be computed
     * @throws UnboundParameterException if this is a parameter that was not bound
     */
    Optional<T> resolve(Facts facts);

    /** This threshold with its parameter bound, if it is one that the bindings know. */
    default Threshold<T> bind(Bindings bindings) {
        return this;
    }

    /** A fixed value. */
    static <T> Threshold<T> of(T value) {
        return new Literal<>(value);
    }
}
