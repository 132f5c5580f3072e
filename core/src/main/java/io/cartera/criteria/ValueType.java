package io.cartera.criteria;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The type of an operand's values: which values there are, in which order, and in which canonical form; immutable.
 *
 * <p>Nothing is coerced from one type to another. Every currency is a type of its own.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public final class ValueType<T> {

    /** Well-formed text, ordered by code point. */
    public static final ValueType<String> TEXT =
            new ValueType<>("text", String.class, CodePoints.ORDER, v -> Check.text("value", v));

    /** Exact decimal numbers of at most 20 digits before the decimal point; 1.0 and 1.00 are the same. */
    public static final ValueType<BigDecimal> NUMBER =
            new ValueType<BigDecimal>("number", BigDecimal.class, Comparator.naturalOrder(), ValueType::boundedNumber);

    /** Yes or no; not ordered. */
    public static final ValueType<Boolean> FLAG = new ValueType<>("flag", Boolean.class, null, v -> v);

    /** Calendar dates in the years 1 to 9999. */
    public static final ValueType<LocalDate> DATE =
            new ValueType<>("date", LocalDate.class, (a, b) -> a.compareTo(b), ValueType::checkedDate);

    /** Instants in the years 1 to 9999, truncated to microseconds. */
    public static final ValueType<Instant> INSTANT = new ValueType<Instant>(
            "instant", Instant.class, Comparator.naturalOrder(), v -> Canonical.instant("value", v));

    /** More than any product of two stored numbers has; beyond it, adding up would fill the memory. */
    private static final int MOST_DECIMALS = 1_000;

    private final String name;
    private final Class<?> javaType;
    private final @Nullable Comparator<T> order;
    private final UnaryOperator<T> canonical;
    private final @Nullable Currency currency;
    private final @Nullable ValueType<?> element;

    private ValueType(String name, Class<?> javaType, @Nullable Comparator<T> order, UnaryOperator<T> canonical) {
        this(name, javaType, order, canonical, null, null);
    }

    private ValueType(
            String name,
            Class<?> javaType,
            @Nullable Comparator<T> order,
            UnaryOperator<T> canonical,
            @Nullable Currency currency,
            @Nullable ValueType<?> element) {
        this.name = name;
        this.javaType = javaType;
        this.order = order;
        this.canonical = canonical;
        this.currency = currency;
        this.element = element;
    }

    /** Amounts in one currency. */
    public static ValueType<Money> money(Currency currency) {
        return new ValueType<Money>(
                "money(" + currency.getCurrencyCode() + ")",
                Money.class,
                Comparator.naturalOrder(),
                v -> inCurrency(v, currency),
                currency,
                null);
    }

    /** Sets of values of another type; not ordered. An empty set is the same as a missing value. */
    public static <E> ValueType<Set<E>> setOf(ValueType<E> element) {
        return new ValueType<Set<E>>(
                "set of " + element.name, Set.class, null, v -> canonicalSet(v, element), null, element);
    }

    /** The name, such as {@code number} or {@code money(EUR)}; equal names are equal types. */
    public String name() {
        return name;
    }

    /** Whether the values have an order, so that 'less than' means something. */
    public boolean isOrdered() {
        return order != null;
    }

    /** The currency of an amount, or nothing for any other type. */
    public Optional<Currency> currency() {
        return Optional.ofNullable(currency);
    }

    /** The type of a set's elements, or nothing for any other type. */
    public Optional<ValueType<?>> element() {
        return Optional.ofNullable(element);
    }

    /**
     * Compares two values of an ordered type.
     *
     * @throws IllegalStateException if the type is not {@linkplain #isOrdered() ordered}
     */
    public int compare(T a, T b) {
        if (order == null) {
            throw new IllegalStateException("values of the type '" + name + "' have no order");
        }
        return order.compare(a, b);
    }

    /**
     * The canonical form of a value, in which equal values are equal by {@code equals}.
     *
     * @throws InvalidValueException if the value does not belong to the type
     */
    public T canonical(T value) {
        if (!javaType.isInstance(value)) {
            throw new InvalidValueException("value", value, "it is not of the type '" + name + "'");
        }
        return canonical.apply(value);
    }

    /** Decimals are not bounded, since an exact product may have many; 1E+1000000000 would fill the memory. */
    private static BigDecimal boundedNumber(BigDecimal value) {
        if (!Canonical.fits(value)) {
            throw new InvalidValueException("value", value, "it has too many digits before the decimal point");
        }
        if (value.scale() > MOST_DECIMALS) {
            throw new InvalidValueException("value", value, "it has more than " + MOST_DECIMALS + " decimals");
        }
        return Canonical.computed(value);
    }

    private static LocalDate checkedDate(LocalDate value) {
        Check.date("value", value);
        return value;
    }

    private static Money inCurrency(Money value, Currency currency) {
        if (!value.currency().equals(currency)) {
            throw new InvalidValueException("value", value, "it is not in " + currency.getCurrencyCode());
        }
        return value;
    }

    private static <E> Set<E> canonicalSet(Set<E> values, ValueType<E> element) {
        Set<E> set = element.order == null ? new java.util.HashSet<>() : new TreeSet<>(element.order);
        values.forEach(v -> set.add(element.canonical(v)));
        return Collections.unmodifiableSet(set);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueType<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
