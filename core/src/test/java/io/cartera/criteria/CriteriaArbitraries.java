package io.cartera.criteria;

import io.cartera.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random well-typed criteria of every kind of node over operands of your choice. */
public final class CriteriaArbitraries {

    private static final int MOST_PARTS = 4;

    private CriteriaArbitraries() {}

    /** Combinations, up to {@code depth} deep, of conditions on the subjects. */
    public static Arbitrary<Criterion> criteria(int depth, List<? extends Subject<?>> subjects) {
        return combined(depth, conditions(subjects));
    }

    /** Conditions on one of the subjects. */
    public static Arbitrary<Criterion> conditions(List<? extends Subject<?>> subjects) {
        return Arbitraries.oneOf(
                        subjects.stream().map(CriteriaArbitraries::conditions).toList())
                .withoutEdgeCases();
    }

    /** Combinations of given conditions, up to {@code depth} deep. */
    public static Arbitrary<Criterion> combined(int depth, Arbitrary<Criterion> conditions) {
        if (depth == 0) {
            return conditions;
        }
        Arbitrary<Criterion> parts = combined(depth - 1, conditions);
        Arbitrary<List<Criterion>> some = parts.list().ofMinSize(1).ofMaxSize(MOST_PARTS);
        return Arbitraries.frequencyOf(
                        Tuple.of(1, conditions),
                        Tuple.of(2, some.map(AllOf::new)),
                        Tuple.of(2, some.map(AnyOf::new)),
                        Tuple.of(2, some.flatMap(list -> Arbitraries.integers()
                                .between(1, list.size())
                                .map(needed -> new AtLeast(needed, list)))),
                        Tuple.of(1, parts.map(Negation::new)))
                .withoutEdgeCases();
    }

    /** Conditions on one subject, of every kind that its type allows. */
    @SuppressWarnings("unchecked") // The operand's type says which Java type it has.
    public static <T> Arbitrary<Criterion> conditions(Subject<T> subject) {
        Operand<T> operand = subject.operand();
        ValueType<T> type = operand.type();
        Arbitrary<Relation> relations = relations(type);
        Arbitrary<Criterion> comparisons = Combinators.combine(relations, subject.values())
                .as((r, v) -> new Comparison<>(operand, r, Threshold.of(v)));
        List<Arbitrary<Criterion>> kinds = new ArrayList<>();
        kinds.add(comparisons);
        kinds.add(comparisons);
        kinds.add(subject.values().list().ofMinSize(1).ofMaxSize(3).map(v -> new Membership<>(operand, Set.copyOf(v))));
        kinds.add(Arbitraries.of(Presence.State.values()).map(state -> new Presence(operand, state)));
        kinds.add(comparisons.map(c -> Criteria.that(operand).orMissing(c)));
        if (type.equals(ValueType.TEXT)) {
            kinds.add(textMatches((Operand<String>) operand, (Arbitrary<String>) subject.values()));
        }
        if (type.equals(ValueType.DATE)) {
            kinds.add(relativeDates((Operand<LocalDate>) operand));
        }
        type.element().ifPresent(e -> kinds.add(elementMatches((Operand<Set<Object>>) operand, e, subject.values())));
        return Arbitraries.oneOf(kinds).withoutEdgeCases();
    }

    private static Arbitrary<Relation> relations(ValueType<?> type) {
        return Arbitraries.of(Relation.values()).filter(r -> type.isOrdered() || !r.needsOrder());
    }

    /** Prefixes and parts of the values, at least one code point long. */
    private static Arbitrary<Criterion> textMatches(Operand<String> operand, Arbitrary<String> values) {
        return Combinators.combine(
                        values.filter(v -> !v.isEmpty()),
                        Arbitraries.of(TextMatch.Mode.values()),
                        Arbitraries.integers().between(1, 3))
                .as((value, mode, length) -> {
                    int[] points = value.codePoints().limit(length).toArray();
                    return new TextMatch(operand, mode, new String(points, 0, points.length));
                });
    }

    private static Arbitrary<Criterion> relativeDates(Operand<LocalDate> operand) {
        return Combinators.combine(relations(ValueType.DATE), spans(-40, 400))
                .as((relation, span) -> new Comparison<>(operand, relation, new RelativeDate(span)));
    }

    /** Spans in every unit; the longer the unit, the smaller the number. */
    public static Arbitrary<Span> spans(int least, int most) {
        return Combinators.combine(Arbitraries.integers().between(least, most), Arbitraries.of(Span.Unit.values()))
                .as((length, unit) -> switch (unit) {
                    case DAYS -> Span.days(length);
                    case WEEKS -> Span.weeks(nearer(length, 7));
                    case MONTHS -> Span.months(nearer(length, 30));
                    case YEARS -> Span.years(nearer(length, 360));
                });
    }

    /** A length divided, but not to zero. */
    private static int nearer(int length, int divisor) {
        return length / divisor == 0 && length != 0 ? Integer.signum(length) : length / divisor;
    }

    @SuppressWarnings("unchecked") // The values of a set's subject are sets of its elements.
    private static <E> Arbitrary<Criterion> elementMatches(
            Operand<Set<E>> operand, ValueType<?> elementType, Arbitrary<?> values) {
        Arbitrary<E> elements =
                ((Arbitrary<Set<E>>) values).map(set -> set.iterator().next());
        Subject<E> element = new Subject<>(new Element<>((ValueType<E>) elementType), elements);
        return Combinators.combine(Arbitraries.of(ElementMatch.Quantifier.values()), combined(1, conditions(element)))
                .as((quantifier, condition) -> new ElementMatch<>(quantifier, operand, condition));
    }
}
