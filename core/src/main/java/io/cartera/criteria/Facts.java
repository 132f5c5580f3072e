package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.time.AsOf;
import java.util.Optional;

/**
 * What is known about one client, as of one moment.
 *
 * <p>For the same operand the answer is always the same. Implementations need not be thread-safe.
 */
@Stability(Stability.Level.EVOLVING)
public interface Facts {

    /** The moment that the facts are as of. */
    AsOf asOf();

    /**
     * The value of an operand for this client, in its type's canonical form.
     *
     * @return the value, or nothing where it is missing; an empty set is missing
     * @throws EvaluationException if the value cannot be told: a rate is missing, an attribute has another type, a host's
     *     function failed, or the operand is not known here
     */
    <T> Optional<T> valueOf(Operand<T> operand);

    /** What an operand's value rests on; nothing unless an implementation knows. */
    default Evidence evidenceOf(Operand<?> operand) {
        return Evidence.none();
    }
}
