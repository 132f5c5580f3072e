package io.cartera.segment.explain;

import io.cartera.criteria.AllOf;
import io.cartera.criteria.AnyOf;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Negation;
import io.cartera.criteria.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The conditions on one operand that made a whole what it is.
 *
 * @param leaf the explanation of such a condition
 * @param asked whether it is asked for or, below an odd number of negations, ruled out
 */
record Decisive(Explanation leaf, Asked asked) {

    /** Which way round a condition is meant. */
    enum Asked {
        WANTED,
        RULED_OUT;

        Asked opposite() {
            return this == WANTED ? RULED_OUT : WANTED;
        }
    }

    static Set<Decisive> of(Explanation whole) {
        Set<Decisive> leaves = new LinkedHashSet<>();
        collect(whole, Asked.WANTED, leaves);
        return leaves;
    }

    private static void collect(Explanation whole, Asked asked, Set<Decisive> leaves) {
        if (whole.parts().isEmpty()) {
            leaves.add(new Decisive(whole, asked));
            return;
        }
        Asked below = whole.criterion() instanceof Negation ? asked.opposite() : asked;
        decisiveParts(whole).forEach(part -> collect(part, below, leaves));
    }

    /** Of a combination, the parts that would have to change for it to change. */
    static List<Explanation> decisiveParts(Explanation whole) {
        Criterion criterion = whole.criterion();
        Outcome.Kind kind = whole.outcome().kind();
        boolean everyPart = criterion instanceof Negation
                || (criterion instanceof AllOf && kind == Outcome.Kind.MATCH)
                || (criterion instanceof AnyOf && kind == Outcome.Kind.NO_MATCH);
        return everyPart
                ? whole.parts()
                : whole.parts().stream().filter(p -> p.outcome().kind() == kind).toList();
    }
}
