package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.segment.population.PopulationProfile;
import io.cartera.time.AsOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came of a run: who belongs where, who comes first, what the populations decided, and which clients could not be told.
 * Immutable and thread-safe.
 */
@Stability(Stability.Level.EVOLVING)
public final class SegmentationResult {

    private static final String PRIORITY = "priority";

    private final SegmentationModel model;
    private final Findings findings;
    private final PopulationProfile profile;
    private final List<LadderReport> reports;
    private final Ranking ranking;
    private final Map<ClientId, Integer> rows = new HashMap<>();

    SegmentationResult(SegmentationModel model, Findings findings, Evaluation evaluation, Ranking ranking) {
        this.model = model;
        this.findings = findings;
        this.profile = evaluation.profile();
        this.reports = List.copyOf(evaluation.reports());
        this.ranking = ranking;
        for (int row = 0; row < findings.table().size(); row++) {
            rows.put(findings.table().client(row), row);
        }
    }

    /** The moment of the run, with the position to which 'latest' was resolved. */
    public AsOf asOf() {
        return findings.table().asOf();
    }

    /** The model that was run. */
    public SegmentationModel model() {
        return model;
    }

    /** What the populations decided. */
    public PopulationProfile profile() {
        return profile;
    }

    /** All clients of the view, by id by code point; unmodifiable. */
    public List<ClientId> clients() {
        return List.copyOf(findings.table().clients());
    }

    /**
     * How many clients belong to a segment of the model; the model's segment of that name answers.
     *
     * @throws io.cartera.InvalidValueException if the model has no segment of that name
     */
    public int count(Segment segment) {
        return findings.members(segment).cardinality();
    }

    /**
     * The clients that belong to a segment of the model, by id by code point; the model's segment of that name answers.
     *
     * @throws io.cartera.InvalidValueException if the model has no segment of that name
     */
    public List<ClientId> members(Segment segment) {
        return findings.members(segment).stream()
                .mapToObj(findings.table()::client)
                .toList();
    }

    /** How the clients stood on the ladders, in the order of evaluation. */
    public List<LadderReport> ladders() {
        return reports;
    }

    /** What came of the run for one client, if the view knew it. */
    public Optional<ClientResult> client(ClientId id) {
        return row(id).map(this::result);
    }

    /** What came of the run for every client, by id by code point. */
    public Stream<ClientResult> results() {
        return IntStream.range(0, findings.table().size()).mapToObj(this::result);
    }

    /** The clients by score, best first, the id breaking ties; empty without a score. Erring clients are left out. */
    public Stream<ClientResult> ranking() {
        return ranking.order().stream().map(this::result);
    }

    /**
     * What could not be told, by part of the model and then by client: the bands of cuts, segments, ladders, the score, and the
     * values of the operands that the model {@linkplain SegmentationModel.Builder#report(Operand) reports}.
     */
    public List<Failure> failures() {
        Stream<Failure> ofScores = ranking.problems().failures(PRIORITY, findings.table());
        Stream<Failure> ofColumns = model.columns().stream()
                .distinct()
                .filter(o -> !Operands.isOfTheRun(o))
                .flatMap(this::failures);
        return Stream.of(findings.failures(model), ofScores, ofColumns)
                .flatMap(f -> f)
                .toList();
    }

    private Stream<Failure> failures(Operand<?> column) {
        return results().flatMap(client -> {
            try {
                client.value(column);
                return Stream.empty();
            } catch (EvaluationException e) {
                return Stream.of(new Failure(client.id(), "value of " + column.key(), List.of(e.problem())));
            }
        });
    }

    Findings findings() {
        return findings;
    }

    Optional<Integer> row(ClientId id) {
        return Optional.ofNullable(rows.get(id));
    }

    private ClientResult result(int row) {
        return new ClientResult(model, findings, ranking, row);
    }
}
