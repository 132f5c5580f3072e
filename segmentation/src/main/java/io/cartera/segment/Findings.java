package io.cartera.segment;

import io.cartera.InvalidValueException;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.segment.population.BandOf;
import io.cartera.segment.population.Cut;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run finds out: members of segments, places on ladders, bands of cuts, and the problems on the way. */
final class Findings {

    private static final int NO_BAND = 0;

    /** What was found for every row, but for those that have a problem. */
    private record Found<V>(V rows, Problems problems) {}

    private final FactTable table;
    private final Map<String, Found<BitSet>> segments = new HashMap<>();
    private final Map<String, Found<List<Rung>>> ladders = new HashMap<>();
    private final Map<String, Found<int[]>> cuts = new HashMap<>();

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

    void addSegment(Segment segment, BitSet members, Problems problems) {
        segments.put(segment.name(), new Found<>(members, problems));
    }

    void addLadder(Ladder ladder, List<Rung> places, Problems problems) {
        ladders.put(ladder.name(), new Found<>(places, problems));
    }

    void addBands(Cut cut, int[] bands, Problems problems) {
        cuts.put(cut.name(), new Found<>(bands, problems));
    }

    /** The rows of a segment's members. */
    BitSet members(Segment segment) {
        Found<BitSet> members = segments.get(segment.name());
        if (members == null) {
            throw new InvalidValueException("segment.name", segment.name(), "the model has no such segment");
        }
        return members.rows();
    }

    boolean isMember(Membership segment, int row) {
        return told(segments.get(segment.segment()), segment, row).get(row);
    }

    Rung place(Place ladder, int row) {
        return told(ladders.get(ladder.ladder()), ladder, row).get(row);
    }

    Optional<BigDecimal> band(BandOf band, int row) {
        int number = told(cuts.get(band.cut().name()), band, row)[row];
        return number == NO_BAND ? Optional.empty() : Optional.of(BigDecimal.valueOf(number));
    }

    private static <V> V told(@Nullable Found<V> found, Operand<?> operand, int row) {
        if (found == null) {
            throw new EvaluationException(new Problem(operand.key(), "unknown-operand", "it is not in the model"));
        }
        found.problems().refuse(row, operand);
        return found.rows();
    }

    /** What could not be told of cuts, segments and ladders. */
    Stream<Failure> failures(SegmentationModel model) {
        return Stream.of(
                        model.cuts().stream().flatMap(c -> failures(cuts.get(c.name()), new BandOf(c))),
                        model.segments().stream()
                                .flatMap(s -> failures(segments.get(s.name()), new Membership(s.name()))),
                        model.ladders().stream().flatMap(l -> failures(ladders.get(l.name()), new Place(l.name()))))
                .flatMap(f -> f);
    }

    private Stream<Failure> failures(@Nullable Found<?> found, Operand<?> part) {
        return found == null ? Stream.empty() : found.problems().failures(part.key(), table);
    }
}
