package io.cartera.criteria;

import io.cartera.Stability;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The conditions that an operand of any type can be put under; immutable.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public sealed class Conditions<T> permits NumberConditions, TextConditions, DateConditions, SetConditions {

    private final Operand<T> operand;

    Conditions(Operand<T> operand) {
        this.operand = Objects.requireNonNull(operand, "operand");
    }

    final Operand<T> operand() {
        return operand;
    }

    /** The value relates to a threshold in a given way. */
    public final Criterion compared(Relation relation, Threshold<T> threshold) {
        return new Comparison<>(operand, relation, threshold);
    }

    private Criterion compared(Relation relation, T value) {
        return compared(relation, Threshold.of(value));
    }

    /** The value is this one. */
    public final Criterion equalTo(T value) {
        return compared(Relation.EQUAL, value);
    }

    /** The value is known and is another. */
    public final Criterion differentFrom(T value) {
        return compared(Relation.DIFFERENT, value);
    }

    /** The value is below another. */
    public final Criterion lessThan(T value) {
        return compared(Relation.LESS, value);
    }

    /** The value is below another or the same. */
    public final Criterion atMost(T value) {
        return compared(Relation.AT_MOST, value);
    }

    /** The value is above another. */
    public final Criterion greaterThan(T value) {
        return compared(Relation.GREATER, value);
    }

    /** The value is above another or the same. */
    public final Criterion atLeast(T value) {
        return compared(Relation.AT_LEAST, value);
    }

    /** The value lies between two others, both included. */
    public final Criterion between(T low, T high) {
        return new AllOf(List.of(atLeast(low), atMost(high)));
    }

    /** The value is one of a set, which must not be empty. */
    public final Criterion among(Set<T> values) {
        return new Membership<>(operand, values);
    }

    /** The value is one of several. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final Criterion among(T... values) {
        return among(new LinkedHashSet<>(List.of(values)));
    }

    /** There is a value. */
    public final Criterion isKnown() {
        return new Presence(operand, Presence.State.KNOWN);
    }

    /** There is no value. */
    public final Criterion isMissing() {
        return new Presence(operand, Presence.State.MISSING);
    }

    /** A condition on this operand, or the value is missing. */
    public final Criterion orMissing(Criterion condition) {
        return new AnyOf(List.of(condition, isMissing()));
    }
}
