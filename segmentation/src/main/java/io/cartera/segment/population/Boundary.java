package io.cartera.segment.population;

import io.cartera.criteria.Comparison;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Relation;
import io.cartera.criteria.ValueType;
import io.cartera.metric.ClientAttributes;

/**
 * The criteria on either side of one of a cut's boundaries.
 *
 * <p>Both are comparisons, neither is the other's negation: where the population decides no boundary, nobody is on a side.
 */
record Boundary(Criterion above, Criterion below) {

    static Boundary of(Cut cut, int boundary) {
        return of(cut, cut.measure(), boundary);
    }

    private static <T> Boundary of(Cut cut, Operand<T> measure, int boundary) {
        boolean more = cut.preference() == Preference.MORE_IS_BETTER;
        CutMethod method = cut.method();
        if (method instanceof CutMethod.RankBands) {
            return ranked(cut, measure, boundary, more ? Relation.GREATER : Relation.LESS);
        }
        if (method instanceof CutMethod.TopCount) {
            return sides(cut, measure, boundary, more ? Relation.AT_LEAST : Relation.AT_MOST);
        }
        if (method instanceof CutMethod.Pareto) {
            return sides(cut, measure, boundary, Relation.GREATER);
        }
        // Quantiles cut the raw measure; where less is better the bands are counted from the other end.
        Relation beyond = method instanceof CutMethod.RfmPackage ? Relation.AT_LEAST : Relation.GREATER;
        return more
                ? sides(cut, measure, boundary, beyond)
                : sides(cut, measure, cut.bands() - boundary, opposite(beyond));
    }

    private static <T> Boundary sides(Cut cut, Operand<T> measure, int boundary, Relation above) {
        CutParameter<T> value = new CutParameter<>(cut, boundary, CutParameter.Part.VALUE, measure.type());
        return new Boundary(new Comparison<>(measure, above, value), new Comparison<>(measure, opposite(above), value));
    }

    /** The boundary is the last client of the band below it, so a client beyond it has a better value or a later id. */
    private static <T> Boundary ranked(Cut cut, Operand<T> measure, int boundary, Relation better) {
        CutParameter<T> value = new CutParameter<>(cut, boundary, CutParameter.Part.VALUE, measure.type());
        CutParameter<String> id = new CutParameter<>(cut, boundary, CutParameter.Part.ID, ValueType.TEXT);
        Criterion tied = new Comparison<>(measure, Relation.EQUAL, value);
        Relation worse = better == Relation.GREATER ? Relation.LESS : Relation.GREATER;
        return new Boundary(
                Criteria.anyOf(
                        new Comparison<>(measure, better, value),
                        tied.and(new Comparison<>(ClientAttributes.ID, Relation.GREATER, id))),
                Criteria.anyOf(
                        new Comparison<>(measure, worse, value),
                        tied.and(new Comparison<>(ClientAttributes.ID, Relation.AT_MOST, id))));
    }

    private static Relation opposite(Relation relation) {
        return switch (relation) {
            case GREATER -> Relation.AT_MOST;
            case AT_LEAST -> Relation.LESS;
            case LESS -> Relation.AT_LEAST;
            case AT_MOST -> Relation.GREATER;
            case EQUAL -> Relation.DIFFERENT;
            case DIFFERENT -> Relation.EQUAL;
        };
    }
}
