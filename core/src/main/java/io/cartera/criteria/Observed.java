package io.cartera.criteria;

import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what an explanation shows of an operand; an error there is already the outcome's, so it is left out here. */
final class Observed {

    private Observed() {}

    static Explanation.Observation of(Facts facts, Operand<?> operand) {
        return of(facts, operand, Optional.empty(), Optional.empty());
    }

    static Explanation.Observation of(
            Facts facts, Operand<?> operand, Optional<Object> threshold, Optional<Origin> origin) {
        Optional<Object> value = orNothing(() -> facts.valueOf(operand).map(Object.class::cast));
        return new Explanation.Observation(operand, value, threshold, origin, facts.evidenceOf(operand));
    }

    static <T> Optional<T> orNothing(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }
}
