package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operand's value among some others; it does not hold where the value is missing.
 *
 * @param operand the operand
 * @param values the values, at least one, in their type's order, or where it has none in that of their texts
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public record Membership<T>(Operand<T> operand, Set<T> values) implements Criterion {

    /** Brings the values into canonical form, and refuses an empty set or a value of another type. */
    public Membership {
        Check.notEmpty(operand.key(), values);
        ValueType<T> type = operand.type();
        Set<T> canonical = new TreeSet<>(
                type.isOrdered() ? type::compare : Comparator.comparing(Literal::shown, CodePoints.ORDER));
        for (T value : values) {
            canonical.add(Typed.canonical(operand, value));
        }
        values = Collections.unmodifiableSet(new LinkedHashSet<>(canonical));
    }

    @Override
    public Outcome test(Facts facts) {
        try {
            Optional<T> observed = facts.valueOf(operand);
            return Outcome.of(observed.isPresent() && values.contains(observed.get()));
        } catch (EvaluationException e) {
            return Outcome.error(e.problem());
        }
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Observed.of(facts, operand));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return this;
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Stream<Operand<?>> operands() {
        return Stream.of(operand);
    }

    @Override
    public String toString() {
        return values.stream().map(Literal::shown).collect(Collectors.joining(", ", operand.key() + " among {", "}"));
    }
}
