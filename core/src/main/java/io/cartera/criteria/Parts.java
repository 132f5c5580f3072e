package io.cartera.criteria;

import io.cartera.internal.Check;
import java.util.List;

/** What the combining nodes do with their parts. */
final class Parts {

    private Parts() {}

    /** An empty condition is refused: whether it means everything or nothing would be a guess. */
    static List<Criterion> checked(List<Criterion> parts) {
        Check.notEmpty("criterion.parts", parts);
        return List.copyOf(parts);
    }

    static List<Outcome> test(List<Criterion> parts, Facts facts) {
        return parts.stream().map(p -> p.test(facts)).toList();
    }

    static List<Explanation> explain(List<Criterion> parts, Facts facts) {
        return parts.stream().map(p -> p.explain(facts)).toList();
    }

    static List<Criterion> bind(List<Criterion> parts, Bindings bindings) {
        return parts.stream().map(p -> p.bind(bindings)).toList();
    }
}
