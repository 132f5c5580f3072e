package io.cartera.criteria;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.util.List;
import java.util.stream.Collectors;

/**
 * At least some of several conditions: a match if enough parts are one, no match if too few could be, else an error.
 *
 * @param needed how many must hold, from 1 to the number of parts
 * @param parts the conditions, at least one
 */
@Stability(Stability.Level.EVOLVING)
public record AtLeast(int needed, List<Criterion> parts) implements Criterion {

    /** Copies the list, and refuses an empty one or a number that could never or always hold. */
    public AtLeast {
        parts = Parts.checked(parts);
        if (needed < 1 || needed > parts.size()) {
            throw new InvalidValueException(
                    "criterion.needed", needed, "it must lie between 1 and the number of parts, " + parts.size());
        }
    }

    @Override
    public Outcome test(Facts facts) {
        return Logic.atLeast(needed, Parts.test(parts, facts));
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Parts.explain(parts, facts));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return new AtLeast(needed, Parts.bind(parts, bindings));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(Criterion::toString)
                .collect(Collectors.joining(", ", "at least " + needed + " of (", ")"));
    }
}
