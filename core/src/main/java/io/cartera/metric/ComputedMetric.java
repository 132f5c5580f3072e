package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.criteria.ValueType;
import io.cartera.internal.Check;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A metric that a host writes: a function that first looks at the whole population and then at each client.
 *
 * <p>Equal by key and type; immutable, and thread-safe as its function is. What the function throws is an error of the client
 * at hand, never of the run.
 *
 * @param <T> the Java type of the values
 */
@Stability(Stability.Level.EVOLVING)
public final class ComputedMetric<T> implements Metric<T> {

    private final String key;
    private final ValueType<T> type;
    private final List<Operand<?>> inputs;
    private final @Nullable Function<Iterable<? extends Facts>, Fitted<T>> fitting;
    private final @Nullable Fitted<T> perClient;

    private ComputedMetric(
            String key,
            ValueType<T> type,
            List<Operand<?>> inputs,
            @Nullable Function<Iterable<? extends Facts>, Fitted<T>> fitting,
            @Nullable Fitted<T> perClient) {
        this.key = Check.id("computedMetric.key", key);
        this.type = Objects.requireNonNull(type, "type");
        this.inputs = List.copyOf(inputs);
        this.fitting = fitting;
        this.perClient = perClient;
    }

    /**
     * A function of one client's facts alone.
     *
     * @param key the unique key, one to 255 code points
     * @param type the type of the values
     * @param inputs the operands that the function asks for; any other is an error
     * @param function a pure, thread-safe function
     */
    public static <T> ComputedMetric<T> perClient(
            String key, ValueType<T> type, List<Operand<?>> inputs, Function<Facts, Optional<T>> function) {
        return new ComputedMetric<>(key, type, inputs, null, function::apply);
    }

    /**
     * A function in two phases: the first fits parameters to the population, the second computes a client's value with them.
     *
     * @param key the unique key, one to 255 code points
     * @param type the type of the values
     * @param inputs the operands that both phases ask for; any other is an error
     * @param function a pure, thread-safe function
     */
    public static <T, P> ComputedMetric<T> twoPhase(
            String key, ValueType<T> type, List<Operand<?>> inputs, TwoPhase<T, P> function) {
        return new ComputedMetric<>(
                key,
                type,
                inputs,
                population -> {
                    P parameters = function.fit(population);
                    return facts -> function.value(facts, parameters);
                },
                null);
    }

    /**
     * A function in two phases.
     *
     * @param <T> the Java type of the values
     * @param <P> the type of the parameters
     */
    public interface TwoPhase<T, P> {
        /** Fits the parameters to a population, which may be iterated more than once; its facts are valid until the next. */
        P fit(Iterable<? extends Facts> population);

        /** The value of one client, or nothing where it is missing. */
        Optional<T> value(Facts facts, P parameters);
    }

    /**
     * A function that knows its parameters.
     *
     * @param <T> the Java type of the values
     */
    @FunctionalInterface
    public interface Fitted<T> {
        /** The value of one client, or nothing where it is missing. */
        Optional<T> value(Facts facts);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType<T> type() {
        return type;
    }

    /** The operands that the function asks for. */
    public List<Operand<?>> inputs() {
        return inputs;
    }

    /**
     * The function with its parameters fitted to a population; whatever it throws is told as a problem. What fitting threw is a
     * problem of every client.
     */
    public Fitted<T> fit(Iterable<? extends Facts> population) {
        if (fitting == null) {
            return alone();
        }
        try {
            Fitted<T> function = fitting.apply(declared(population));
            return facts -> Values.read(this, () -> function.value(new DeclaredFacts(this, facts)));
        } catch (RuntimeException e) {
            Problem problem = Values.failure(this, e).problem();
            return facts -> {
                throw new EvaluationException(problem);
            };
        }
    }

    /**
     * The function for one client alone.
     *
     * @throws EvaluationException if the function has two phases, since one client is no population to fit it to
     */
    public Fitted<T> alone() {
        Fitted<T> function = perClient;
        if (function == null) {
            throw new EvaluationException(new Problem(key, "not-fitted", "it needs a population to be fitted to"));
        }
        return facts -> Values.read(this, () -> function.value(new DeclaredFacts(this, facts)));
    }

    private Iterable<Facts> declared(Iterable<? extends Facts> population) {
        return () -> {
            Iterator<? extends Facts> all = population.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Facts next() {
                    return new DeclaredFacts(ComputedMetric.this, all.next());
                }
            };
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComputedMetric<?> that && key.equals(that.key) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
