package io.cartera.criteria;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Operands of every type, for facts by hand. */
final class Fields {

    static final Operand<String> NAME = new Field<>("name", ValueType.TEXT);
    static final Operand<BigDecimal> POINTS = new Field<>("points", ValueType.NUMBER);
    static final Operand<Boolean> VIP = new Field<>("vip", ValueType.FLAG);
    static final Operand<LocalDate> SINCE = new Field<>("since", ValueType.DATE);
    static final Operand<Instant> SEEN = new Field<>("seen", ValueType.INSTANT);
    static final Operand<Money> INCOME = new Field<>("income", ValueType.money(Money.currency("EUR")));
    static final Operand<Set<String>> TAGS = new Field<>("tags", ValueType.setOf(ValueType.TEXT));

    private Fields() {}

    record Field<T>(String key, ValueType<T> type) implements Operand<T> {}

    static List<Subject<?>> subjects() {
        return List.of(
                Subject.text(NAME, "ana", "ana maria", "a\uFF5E", "a😀"),
                Subject.usual(POINTS),
                Subject.usual(VIP),
                new Subject<>(SINCE, Arbitraries.integers().between(-400, 40).map(FixedFacts.TODAY::plusDays)),
                Subject.usual(SEEN),
                Subject.usual(INCOME),
                Subject.texts(TAGS, "a", "b", "c"));
    }

    /** Facts in which every operand is known, missing or an error. */
    static Arbitrary<FixedFacts> facts(int known, int missing, int erring) {
        Arbitrary<FixedFacts> all = Arbitraries.create(FixedFacts::new);
        for (Subject<?> subject : subjects()) {
            Operand<?> operand = subject.operand();
            Arbitrary<Object> values = Arbitraries.frequencyOf(
                    Tuple.of(known, subject.values().map(v -> canonical(operand, v))),
                    Tuple.of(missing, Arbitraries.just(NaiveCriteria.Absent.MISSING)),
                    Tuple.of(erring, Arbitraries.just(new Problem(operand.key(), "broken", "it is broken"))));
            all = all.flatMap(
                    facts -> values.map(v -> v == NaiveCriteria.Absent.MISSING ? facts : facts.with(operand, v)));
        }
        return all.withoutEdgeCases();
    }

    @SuppressWarnings("unchecked") // The value is one of the operand's subject.
    private static <T> T canonical(Operand<T> operand, Object value) {
        return operand.type().canonical((T) value);
    }

    /** The same facts for the naive evaluator. */
    static NaiveCriteria naive(FixedFacts facts) {
        return new NaiveCriteria(
                operand -> {
                    try {
                        return facts.valueOf(operand).map(Object.class::cast).orElse(NaiveCriteria.Absent.MISSING);
                    } catch (EvaluationException e) {
                        return NaiveCriteria.Absent.ERROR;
                    }
                },
                FixedFacts.TODAY);
    }
}
