package io.cartera.segment;

import static io.cartera.criteria.Criteria.number;

import io.cartera.criteria.AllOf;
import io.cartera.criteria.AnyOf;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Negation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random conditions on the clients of {@link Portfolios#clients}. */
final class Conditions {

    private Conditions() {}

    /** Conditions on points; one in eight is an error for broken clients. */
    static Arbitrary<Criterion> leaves() {
        Arbitrary<Integer> points = Arbitraries.integers().between(0, 8);
        return Arbitraries.frequencyOf(
                Tuple.of(4, points.map(p -> number(Portfolios.POINTS).atLeast(p))),
                Tuple.of(3, points.map(p -> number(Portfolios.POINTS).lessThan(p))),
                Tuple.of(1, Arbitraries.just(number(Portfolios.BROKEN).isKnown())));
    }

    /** Combinations of some conditions. */
    static Arbitrary<Criterion> combinations(Arbitrary<Criterion> leaves) {
        Arbitrary<List<Criterion>> parts = leaves.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(leaves, parts.map(AllOf::new), parts.map(AnyOf::new), leaves.map(Negation::new))
                .withoutEdgeCases();
    }
}
