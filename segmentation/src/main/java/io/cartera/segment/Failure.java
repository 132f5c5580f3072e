package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.criteria.Problem;
import java.util.List;

/**
 * A part of a model that could not be told for a client.
 *
 * @param client the client
 * @param part the part, such as {@code segment Recover}, {@code ladder Value}, {@code band of ABC}, {@code priority} or, of an operand that
 *     the model reports, {@code value of client.country}
 * @param problems what went wrong, at least one
 */
@Stability(Stability.Level.EVOLVING)
public record Failure(ClientId client, String part, List<Problem> problems) {

    /** Copies the list. */
    public Failure {
        problems = List.copyOf(problems);
    }
}
