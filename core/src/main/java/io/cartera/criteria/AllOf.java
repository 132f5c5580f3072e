package io.cartera.criteria;

import io.cartera.Stability;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All of several conditions: no match if any part is none, else an error if any part is one.
 *
 * @param parts the conditions, at least one
 */
@Stability(Stability.Level.EVOLVING)
public record AllOf(List<Criterion> parts) implements Criterion {

    /** Copies the list and refuses an empty one. */
    public AllOf {
        parts = Parts.checked(parts);
    }

    @Override
    public Outcome test(Facts facts) {
        return Logic.all(Parts.test(parts, facts));
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Parts.explain(parts, facts));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return new AllOf(Parts.bind(parts, bindings));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return parts.stream().map(Criterion::toString).collect(Collectors.joining(" and ", "(", ")"));
    }
}
