package io.cartera.segment;

import io.cartera.client.ClientId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.metric.ComputedMetric;
import io.cartera.metric.DerivedMetric;
import io.cartera.time.AsOf;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run read of all clients: a row a client, a column an operand. A cell holds a value, null where it is missing, or the
 * problem because of which it could not be told.
 */
final class FactTable {

    private final AsOf asOf;
    private final List<ClientId> clients = new ArrayList<>();
    private final Map<Operand<?>, List<@Nullable Object>> columns = new LinkedHashMap<>();

    FactTable(AsOf asOf, Operands operands) {
        this.asOf = asOf;
        operands.read().forEach(o -> columns.put(o, new ArrayList<>()));
    }

    void add(ClientId client, Facts facts) {
        clients.add(client);
        columns.forEach((operand, column) -> column.add(cell(facts, operand)));
    }

    /** Fits a metric to the population of all rows and adds its column. */
    <T> void compute(ComputedMetric<T> metric) {
        ComputedMetric.Fitted<T> fitted = metric.fit(this::rows);
        add(metric, fitted::value);
    }

    /** Adds the column of a metric without a population; one that needs to be fitted is an error for every row. */
    <T> void computeAlone(ComputedMetric<T> metric) {
        add(metric, facts -> metric.alone().value(facts));
    }

    private <T> void add(ComputedMetric<T> metric, Function<Facts, Optional<T>> function) {
        List<@Nullable Object> column = new ArrayList<>(size());
        for (int row = 0; row < size(); row++) {
            Facts facts = row(row);
            column.add(cell(() -> function.apply(facts)));
        }
        columns.put(metric, column);
    }

    private Iterator<Facts> rows() {
        return IntStream.range(0, size()).mapToObj(this::row).iterator();
    }

    AsOf asOf() {
        return asOf;
    }

    int size() {
        return clients.size();
    }

    ClientId client(int row) {
        return clients.get(row);
    }

    List<ClientId> clients() {
        return clients;
    }

    /** The facts of one row. */
    Facts row(int row) {
        return new Facts() {
            @Override
            public AsOf asOf() {
                return asOf;
            }

            @Override
            public <T> Optional<T> valueOf(Operand<T> operand) {
                return read(operand, row);
            }
        };
    }

    @SuppressWarnings("unchecked") // A column holds values of its operand alone.
    private <T> Optional<T> read(Operand<T> operand, int row) {
        if (operand instanceof DerivedMetric<T> derived) {
            return derived.valueIn(row(row));
        }
        List<@Nullable Object> column = columns.get(operand);
        if (column == null) {
            throw new EvaluationException(
                    new Problem(operand.key(), "unknown-operand", "it is not among the operands of the model"));
        }
        Object cell = column.get(row);
        if (cell instanceof Problem problem) {
            throw new EvaluationException(problem);
        }
        return Optional.ofNullable((T) cell);
    }

    private static @Nullable Object cell(Facts facts, Operand<?> operand) {
        return cell(() -> facts.valueOf(operand));
    }

    private static @Nullable Object cell(Supplier<? extends Optional<?>> question) {
        try {
            return question.get().orElse(null);
        } catch (EvaluationException e) {
            return e.problem();
        }
    }
}
