package io.cartera.segment;

import io.cartera.criteria.Operand;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.ClientAttribute;
import io.cartera.metric.ComputedMetric;
import io.cartera.metric.DerivedMetric;
import io.cartera.segment.population.BandOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operands of a model, taken apart: what is read from each client, and what is fitted to the whole population. Derived
 * metrics are computed when they are asked for, and what a run itself knows is no operand of a client.
 */
final class Operands {

    private final Map<String, Operand<?>> read = new LinkedHashMap<>();
    private final Map<String, ComputedMetric<?>> computed = new LinkedHashMap<>();

    /** Adds an operand and returns the ones that it is made of, itself included. */
    List<Operand<?>> add(Operand<?> operand) {
        List<Operand<?>> bases = new ArrayList<>();
        take(operand, bases);
        return bases;
    }

    private void take(Operand<?> operand, List<Operand<?>> bases) {
        bases.add(operand);
        if (operand instanceof ClientAttribute<?> || operand instanceof AggregateMetric<?>) {
            same(read.putIfAbsent(operand.key(), operand), operand);
        } else if (operand instanceof DerivedMetric<?> derived) {
            derived.inputs().forEach(i -> take(i, bases));
        } else if (operand instanceof ComputedMetric<?> metric) {
            // The inputs come first, so that a metric that needs another is fitted after it.
            List<Operand<?>> inputs = new ArrayList<>();
            metric.inputs().forEach(i -> take(i, inputs));
            inputs.stream().filter(Operands::isOfTheRun).findFirst().ifPresent(o -> {
                throw new InvalidModelException("the metric '" + metric.key() + "' may not ask for the " + o.key()
                        + ": it is fitted before segments are evaluated");
            });
            bases.addAll(inputs);
            same(computed.putIfAbsent(metric.key(), metric), metric);
        } else if (!isOfTheRun(operand)) {
            throw new InvalidModelException("the operand '" + operand.key()
                    + "' is of no kind that a run can evaluate; make it a ClientAttribute or a ComputedMetric");
        }
    }

    /** What a run finds out itself, and so is not read from a client. */
    static boolean isOfTheRun(Operand<?> operand) {
        return operand instanceof Membership || operand instanceof Place || operand instanceof BandOf;
    }

    private static void same(@Nullable Operand<?> known, Operand<?> operand) {
        if (known != null && !known.equals(operand)) {
            throw new InvalidModelException("two different operands have the key '" + operand.key() + "'");
        }
    }

    /** What is read from each client, by key. */
    Stream<Operand<?>> read() {
        return read.values().stream();
    }

    /** What is fitted to the population, each after those that it needs. */
    Stream<ComputedMetric<?>> computed() {
        return computed.values().stream();
    }

    /** The aggregates among what is read. */
    List<AggregateMetric<?>> aggregates() {
        List<AggregateMetric<?>> aggregates = new ArrayList<>();
        read.values().forEach(o -> {
            if (o instanceof AggregateMetric<?> metric) {
                aggregates.add(metric);
            }
        });
        return aggregates;
    }
}
