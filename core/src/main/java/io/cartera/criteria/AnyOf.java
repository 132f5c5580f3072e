package io.cartera.criteria;

import io.cartera.Stability;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Any of several conditions: a match if any part is one, else an error if any part is one.
 *
 * @param parts the conditions, at least one
 */
@Stability(Stability.Level.EVOLVING)
public record AnyOf(List<Criterion> parts) implements Criterion {

    /** Copies the list and refuses an empty one. */
    public AnyOf {
        parts = Parts.checked(parts);
    }

    @Override
    public Outcome test(Facts facts) {
        return Logic.any(Parts.test(parts, facts));
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Parts.explain(parts, facts));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return new AnyOf(Parts.bind(parts, bindings));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return parts.stream().map(Criterion::toString).collect(Collectors.joining(" or ", "(", ")"));
    }
}
