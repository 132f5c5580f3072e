package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Evidence;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.history.ClientEvent;
import io.cartera.time.AsOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client's facts, computed row by row: the reference evaluator, by which every other executor is judged.
 *
 * <p>Events after the as-of change nothing. Not thread-safe.
 */
@Stability(Stability.Level.EVOLVING)
public final class ClientFacts implements Facts {

    private final AsOf asOf;
    private final Assumptions assumptions;
    private final Client client;
    private final @Nullable List<ClientEvent> events;
    private final Map<AggregateMetric<?>, Aggregating<?>> aggregates = new HashMap<>();

    private ClientFacts(AsOf asOf, Assumptions assumptions, Client client, @Nullable List<ClientEvent> events) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.assumptions = Objects.requireNonNull(assumptions, "assumptions");
        this.client = Objects.requireNonNull(client, "client");
        this.events = events;
    }

    /**
     * The facts of a client and all its events, in any order.
     *
     * @param asOf the moment; what happened later is left out
     * @param assumptions rates and fiscal calendar
     * @param client the client
     * @param events its events; copied
     */
    public static ClientFacts of(
            AsOf asOf, Assumptions assumptions, Client client, Iterable<? extends ClientEvent> events) {
        List<ClientEvent> known = new ArrayList<>();
        events.forEach(e -> {
            if (!e.occurredAt().isAfter(asOf.validAt())) {
                known.add(e);
            }
        });
        known.sort(ClientEvent.BY_TIME);
        return new ClientFacts(asOf, assumptions, client, known);
    }

    /**
     * The facts of a client whose events are read once and not kept, for aggregates that are named beforehand; any other
     * aggregate is an error.
     *
     * @param asOf the moment; what happened later is left out
     * @param assumptions rates and fiscal calendar
     * @param client the client
     * @param aggregates the aggregates that will be asked for
     * @param events its events in the order of {@link ClientEvent#BY_TIME}
     */
    public static ClientFacts streamed(
            AsOf asOf,
            Assumptions assumptions,
            Client client,
            Collection<? extends AggregateMetric<?>> aggregates,
            Iterator<? extends ClientEvent> events) {
        ClientFacts facts = new ClientFacts(asOf, assumptions, client, null);
        Map<AggregateMetric<?>, Aggregating<?>> running = new LinkedHashMap<>();
        aggregates.forEach(m -> running.put(m, new Aggregating<>(m, asOf, assumptions)));
        List<Aggregating<?>> all = List.copyOf(running.values());
        while (events.hasNext()) {
            ClientEvent event = events.next();
            if (!event.occurredAt().isAfter(asOf.validAt())) {
                all.forEach(a -> a.add(event));
            }
        }
        facts.aggregates.putAll(running);
        return facts;
    }

    @Override
    public AsOf asOf() {
        return asOf;
    }

    @Override
    public <T> Optional<T> valueOf(Operand<T> operand) {
        if (operand instanceof ClientAttribute<T> attribute) {
            return Values.read(attribute, () -> attribute.read(client));
        }
        if (operand instanceof AggregateMetric<T> metric) {
            return aggregate(metric)
                    .orElseThrow(() -> unknown(metric, "its events were read without it"))
                    .result();
        }
        if (operand instanceof DerivedMetric<T> metric) {
            return metric.valueIn(this);
        }
        if (operand instanceof ComputedMetric<T> metric) {
            return metric.alone().value(this);
        }
        throw unknown(operand, "it is not an operand of a client's facts");
    }

    private static EvaluationException unknown(Operand<?> operand, String message) {
        return new EvaluationException(new Problem(operand.key(), "unknown-operand", message));
    }

    @Override
    public Evidence evidenceOf(Operand<?> operand) {
        if (operand instanceof AggregateMetric<?> metric) {
            return aggregate(metric).map(Aggregating::evidence).orElse(Evidence.none());
        }
        if (operand instanceof DerivedMetric<?> metric) {
            return metric.inputs().stream()
                    .map(this::evidenceOf)
                    .filter(e -> !e.equals(Evidence.none()))
                    .findFirst()
                    .orElse(Evidence.none());
        }
        return Evidence.none();
    }

    /** The aggregate, or nothing if the events are gone and it was not named beforehand. */
    @SuppressWarnings("unchecked") // A metric's own aggregation is stored under it.
    private <T> Optional<Aggregating<T>> aggregate(AggregateMetric<T> metric) {
        if (events != null && !aggregates.containsKey(metric)) {
            Aggregating<T> fresh = new Aggregating<>(metric, asOf, assumptions);
            events.forEach(fresh::add);
            aggregates.put(metric, fresh);
        }
        return Optional.ofNullable((Aggregating<T>) aggregates.get(metric));
    }
}
