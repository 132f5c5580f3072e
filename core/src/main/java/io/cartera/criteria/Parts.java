package io.cartera.criteria;

import io.cartera.internal.Check;
import java.util.ArrayList;
import java.util.List;

/** What the combining nodes do with their parts. */
final class Parts {

    private Parts() {}

    /** An empty condition is refused: whether it means everything or nothing would be a guess. */
    static List<Criterion> checked(List<Criterion> parts) {
        Check.notEmpty("criterion.parts", parts);
        return List.copyOf(parts);
    }

    /** A loop, since this is what a run does most, and a stream costs more than the test of a leaf. */
    static List<Outcome> test(List<Criterion> parts, Facts facts) {
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            outcomes.add(part.test(facts));
        }
        return outcomes;
    }

    static List<Explanation> explain(List<Criterion> parts, Facts facts) {
        return parts.stream().map(p -> p.explain(facts)).toList();
    }

    static List<Criterion> bind(List<Criterion> parts, Bindings bindings) {
        return parts.stream().map(p -> p.bind(bindings)).toList();
    }
}
