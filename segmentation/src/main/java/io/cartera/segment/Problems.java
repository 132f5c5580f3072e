package io.cartera.segment;

import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows for which a part of a model could not be told, and why. */
final class Problems {

    private final Map<Integer, List<Problem>> byRow = new TreeMap<>();

    void add(int row, Outcome outcome) {
        byRow.put(row, outcome.problems());
    }

    boolean hasAny(int row) {
        return !byRow.isEmpty() && byRow.containsKey(row);
    }

    /** Throws what went wrong in a row, if anything did, as a problem of the operand that asks for the part. */
    void refuse(int row, Operand<?> operand) {
        if (hasAny(row)) {
            Problem first = byRow.getOrDefault(row, List.of()).get(0);
            throw new EvaluationException(
                    new Problem(operand.key(), first.code(), first.operand() + ": " + first.message()));
        }
    }

    /** One failure a row, in the order of the rows. */
    Stream<Failure> failures(String part, FactTable table) {
        return byRow.entrySet().stream().map(e -> new Failure(table.client(e.getKey()), part, e.getValue()));
    }
}
