package io.cartera.criteria;

import io.cartera.Stability;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What came of testing a criterion: a match, no match, or an error.
 *
 * @param kind which of the three
 * @param problems what went wrong, sorted and without repetition; empty unless the kind is {@link Kind#ERROR}
 */
@Stability(Stability.Level.EVOLVING)
public record Outcome(Kind kind, List<Problem> problems) {

    /** The criterion holds. */
    public static final Outcome MATCH = new Outcome(Kind.MATCH, List.of());

    /** The criterion does not hold. */
    public static final Outcome NO_MATCH = new Outcome(Kind.NO_MATCH, List.of());

    /** The three kinds. */
    public enum Kind {
        /** The criterion holds. */
        MATCH,
        /** The criterion does not hold. */
        NO_MATCH,
        /** It cannot be told whether the criterion holds. */
        ERROR
    }

    /** Sorts the problems, so that an outcome does not depend on the order of evaluation. */
    public Outcome {
        problems = List.copyOf(new TreeSet<>(problems));
        if (problems.isEmpty() == (kind == Kind.ERROR)) {
            throw new IllegalArgumentException("an outcome has problems if and only if it is an error");
        }
    }

    /** A match or no match. */
    public static Outcome of(boolean matches) {
        return matches ? MATCH : NO_MATCH;
    }

    /** An error. */
    public static Outcome error(Collection<Problem> problems) {
        return new Outcome(Kind.ERROR, List.copyOf(problems));
    }

    /** An error with one problem. */
    public static Outcome error(Problem problem) {
        return error(List.of(problem));
    }

    /** Whether the criterion holds. */
    public boolean isMatch() {
        return kind == Kind.MATCH;
    }

    /** Whether it cannot be told. */
    public boolean isError() {
        return kind == Kind.ERROR;
    }

    /** The opposite; an error stays an error. */
    public Outcome negated() {
        return isError() ? this : of(!isMatch());
    }
}
