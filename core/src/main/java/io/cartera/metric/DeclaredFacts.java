package io.cartera.metric;

import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Evidence;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.time.AsOf;
import java.util.Optional;

/**
 * The facts that a host's function may ask for: those that it declared. Any other would be found or not depending on what else
 * an executor happens to have read, and a value must not depend on the executor.
 */
record DeclaredFacts(ComputedMetric<?> metric, Facts all) implements Facts {

    @Override
    public AsOf asOf() {
        return all.asOf();
    }

    @Override
    public <T> Optional<T> valueOf(Operand<T> operand) {
        if (!metric.inputs().contains(operand)) {
            throw new EvaluationException(new Problem(
                    metric.key(),
                    "undeclared-input",
                    "it asks for '" + operand.key() + "', which is not among its inputs"));
        }
        return all.valueOf(operand);
    }

    @Override
    public Evidence evidenceOf(Operand<?> operand) {
        return all.evidenceOf(operand);
    }
}
