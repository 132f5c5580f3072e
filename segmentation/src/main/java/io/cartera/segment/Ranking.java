package io.cartera.segment;

import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Outcome;
import io.cartera.priority.PriorityModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clients by score, best first; the id by code point breaks ties. Rows whose score is an error have no rank. */
final class Ranking {

    private final @Nullable BigDecimal[] totals;
    private final List<Integer> order;
    private final int[] ranks;
    private final Problems problems;

    private Ranking(@Nullable BigDecimal[] totals, List<Integer> order, Problems problems) {
        this.totals = totals;
        this.order = order;
        this.problems = problems;
        this.ranks = new int[totals.length];
        for (int i = 0; i < order.size(); i++) {
            ranks[order.get(i)] = i + 1;
        }
    }

    static Ranking of(Findings findings, Optional<PriorityModel> model) {
        int rows = findings.table().size();
        @Nullable BigDecimal[] totals = new BigDecimal[rows];
        List<Integer> order = new ArrayList<>();
        Problems problems = new Problems();
        model.ifPresent(m -> {
            for (int row = 0; row < rows; row++) {
                try {
                    totals[row] = m.total(findings.facts(row));
                    order.add(row);
                } catch (EvaluationException e) {
                    problems.add(row, Outcome.error(e.problem()));
                }
            }
        });
        order.sort(Comparator.<Integer, BigDecimal>comparing(row -> totalOf(totals, row))
                .reversed()
                .thenComparing(row -> findings.table().client(row)));
        return new Ranking(totals, order, problems);
    }

    private static BigDecimal totalOf(@Nullable BigDecimal[] totals, int row) {
        BigDecimal total = totals[row];
        return total == null ? BigDecimal.ZERO : total;
    }

    /** The rows whose score is an error. */
    Problems problems() {
        return problems;
    }

    /** The rows, best first. */
    List<Integer> order() {
        return order;
    }

    Optional<BigDecimal> total(int row) {
        return Optional.ofNullable(totals[row]);
    }

    /** The rank from 1, or 0 where there is none. */
    int rank(int row) {
        return ranks[row];
    }
}
