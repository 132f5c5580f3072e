package io.cartera.criteria;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operand's value against a threshold; it does not hold where either is missing.
 *
 * @param operand the operand
 * @param relation how the value must relate to the threshold
 * @param threshold what it is compared with
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public record Comparison<T>(Operand<T> operand, Relation relation, Threshold<T> threshold) implements Criterion {

    /** Brings a literal into canonical form, and refuses one of another type or an order where there is none. */
    public Comparison {
        ValueType<T> type = operand.type();
        if (relation.needsOrder() && !type.isOrdered()) {
            throw new InvalidValueException(
                    operand.key(), relation.symbol(), "values of the type '" + type + "' have no order");
        }
        if (threshold instanceof Literal<T> literal) {
            threshold = new Literal<>(Typed.canonical(operand, literal.value()));
        } else if (threshold instanceof Parameter<T> parameter) {
            Typed.sameType(operand, parameter.type());
        } else if (threshold instanceof BoundParameter<T> bound) {
            Typed.sameType(operand, bound.parameter().type());
        } else {
            Typed.sameType(operand, ValueType.DATE);
        }
    }

    @Override
    public Outcome test(Facts facts) {
        try {
            return compare(facts.valueOf(operand), threshold.resolve(facts));
        } catch (EvaluationException e) {
            return Outcome.error(e.problem());
        }
    }

    private Outcome compare(Optional<T> observed, Optional<T> limit) {
        return Outcome.of(observed.isPresent()
                && limit.isPresent()
                && relation.holds(operand.type(), observed.get(), limit.get()));
    }

    @Override
    public Explanation explain(Facts facts) {
        Optional<T> limit = Observed.orNothing(() -> threshold.resolve(facts));
        Optional<Origin> origin =
                threshold instanceof BoundParameter<T> bound ? origin(bound.binding()) : Optional.empty();
        return Explanation.of(this, test(facts), Observed.of(facts, operand, limit.map(Object.class::cast), origin));
    }

    private static Optional<Origin> origin(Binding<?> binding) {
        if (binding instanceof Binding.Decided<?> decided) {
            return Optional.of(decided.origin());
        }
        return binding instanceof Binding.Undecided<?> undecided ? Optional.of(undecided.origin()) : Optional.empty();
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return new Comparison<>(operand, relation, threshold.bind(bindings));
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
    public Stream<Parameter<?>> parameters() {
        return threshold instanceof Parameter<T> parameter ? Stream.of(parameter) : Stream.empty();
    }

    @Override
    public String toString() {
        return operand.key() + " " + relation.symbol() + " "
                + (threshold instanceof Parameter<T> parameter ? ":" + parameter.name() : threshold.toString());
    }
}
