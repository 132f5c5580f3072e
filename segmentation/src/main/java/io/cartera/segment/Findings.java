package io.cartera.segment;

import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.segment.population.BandOf;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run finds out: members of segments, places on ladders, bands of cuts, and the problems on the way. */
final class Findings {

    private static final int NO_BAND = 0;

    private final FactTable table;
    private final Map<String, BitSet> members = new HashMap<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, int[]> bands = new HashMap<>();
    private final Map<String, Ladder> ladders = new HashMap<>();
    private final Map<String, Map<Integer, List<Problem>>> problems = new HashMap<>();

    Findings(FactTable table) {
        this.table = table;
    }

    FactTable table() {
        return table;
    }

    /** The facts of a row as the table knows them. */
    RunFacts facts(int row) {
        return new RunFacts(this, row, table.row(row));
    }

    void addSegment(Segment segment, BitSet matching) {
        members.put(segment.name(), matching);
    }

    void addLadder(Ladder ladder, int[] rungs) {
        ladders.put(ladder.name(), ladder);
        places.put(ladder.name(), rungs);
    }

    void addBands(String cut, int[] numbers) {
        bands.put(cut, numbers);
    }

    void addProblems(String operand, int row, Outcome outcome) {
        problems.computeIfAbsent(operand, k -> new HashMap<>()).put(row, outcome.problems());
    }

    /** The problems by row under the key of the operand that could not be told. */
    Map<Integer, List<Problem>> problems(String operand) {
        return problems.getOrDefault(operand, Map.of());
    }

    BitSet members(String segment) {
        return members.getOrDefault(segment, new BitSet());
    }

    boolean isMember(Membership segment, int row) {
        refuseProblems(segment.key(), row);
        return members(segment.segment()).get(row);
    }

    String place(Place ladder, int row) {
        refuseProblems(ladder.key(), row);
        int[] rungs = places.get(ladder.ladder());
        Ladder known = ladders.get(ladder.ladder());
        if (rungs == null || known == null) {
            throw new EvaluationException(new Problem(ladder.key(), "unknown-operand", "it is not in the model"));
        }
        return known.rungs().get(rungs[row]).name();
    }

    Optional<BigDecimal> band(BandOf band, int row) {
        refuseProblems(band.key(), row);
        int[] numbers = bands.get(band.cut().name());
        if (numbers == null) {
            throw new EvaluationException(new Problem(band.key(), "unknown-operand", "it is not in the model"));
        }
        return numbers[row] == NO_BAND ? Optional.empty() : Optional.of(BigDecimal.valueOf(numbers[row]));
    }

    private void refuseProblems(String operand, int row) {
        List<Problem> known = problems(operand).get(row);
        if (known != null) {
            Problem first = known.get(0);
            throw new EvaluationException(new Problem(operand, first.code(), first.operand() + ": " + first.message()));
        }
    }
}
