package io.cartera.criteria;

import io.cartera.CarteraException;
import io.cartera.Stability;

/** The value of an operand could not be told for one client; a criterion turns it into an {@linkplain Outcome error}. */
@Stability(Stability.Level.EVOLVING)
public final class EvaluationException extends CarteraException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** Creates an exception for a problem. */
    public EvaluationException(Problem problem) {
        super(problem.code(), problem.operand() + ": " + problem.message());
        this.problem = problem;
    }

    /** Creates an exception for a problem with a cause. */
    public EvaluationException(Problem problem, Throwable cause) {
        super(problem.code(), problem.operand() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    /** What went wrong, as data. */
    public Problem problem() {
        return problem;
    }
}
