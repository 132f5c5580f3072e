package io.cartera.criteria;

import io.cartera.Stability;
import java.util.List;
import java.util.Optional;

/**
 * Why a criterion did or did not hold for a client: a tree that mirrors the criterion's, as data; immutable.
 *
 * @param criterion the condition that was tested
 * @param outcome what came of it
 * @param observation what was observed, for a condition on one operand
 * @param parts the explanations of its parts, in order
 */
@Stability(Stability.Level.EVOLVING)
public record Explanation(
        Criterion criterion, Outcome outcome, Optional<Observation> observation, List<Explanation> parts) {

    /** Copies the list. */
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** The explanation of a condition on one operand. */
    static Explanation of(Criterion criterion, Outcome outcome, Observation observation) {
        return new Explanation(criterion, outcome, Optional.of(observation), List.of());
    }

    /** The explanation of a combination. */
    static Explanation of(Criterion criterion, Outcome outcome, List<Explanation> parts) {
        return new Explanation(criterion, outcome, Optional.empty(), parts);
    }

    /**
     * What was seen when a condition on one operand was tested.
     *
     * @param operand the operand
     * @param value its value, or nothing where it is missing or could not be told
     * @param threshold what it was compared with, once resolved, or nothing where there is none
     * @param origin where the threshold comes from, if a population decided it
     * @param evidence what the value rests on
     */
    public record Observation(
            Operand<?> operand,
            Optional<Object> value,
            Optional<Object> threshold,
            Optional<Origin> origin,
            Evidence evidence) {}
}
