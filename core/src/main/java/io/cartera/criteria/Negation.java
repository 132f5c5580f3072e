package io.cartera.criteria;

import io.cartera.Stability;
import java.util.List;
import java.util.Objects;

/**
 * The plain negation of a condition: it holds wherever the condition does not, missing values included; an error stays one.
 *
 * @param part the condition
 */
@Stability(Stability.Level.EVOLVING)
public record Negation(Criterion part) implements Criterion {

    /** Refuses null. */
    public Negation {
        Objects.requireNonNull(part, "part");
    }

    @Override
    public Outcome test(Facts facts) {
        return part.test(facts).negated();
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), List.of(part.explain(facts)));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return new Negation(part.bind(bindings));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public List<Criterion> parts() {
        return List.of(part);
    }

    @Override
    public String toString() {
        return "not (" + part + ")";
    }
}
