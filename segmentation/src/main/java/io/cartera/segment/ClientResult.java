package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.segment.population.BandOf;
import io.cartera.segment.population.Cut;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What came of a run for one client; immutable and thread-safe. */
@Stability(Stability.Level.EVOLVING)
public final class ClientResult {

    private final SegmentationModel model;
    private final Findings findings;
    private final Ranking ranking;
    private final int row;

    ClientResult(SegmentationModel model, Findings findings, Ranking ranking, int row) {
        this.model = model;
        this.findings = findings;
        this.ranking = ranking;
        this.row = row;
    }

    /** The client. */
    public ClientId id() {
        return findings.table().client(row);
    }

    /** The segments that the client belongs to, in the model's order; those that could not be told are not among them. */
    public List<Segment> segments() {
        return model.segments().stream()
                .filter(s -> findings.members(s).get(row))
                .toList();
    }

    /**
     * The rung of a ladder of the model on which the client stands; the model's ladder of that name answers.
     *
     * @throws EvaluationException if it could not be told for this client, or the model has no ladder of that name
     */
    public Rung place(Ladder ladder) {
        return findings.place(new Place(ladder.name()), row);
    }

    /**
     * The band that a cut of the model puts the client into, if it has one, from 1, the worst; the model's cut of that name
     * answers.
     *
     * @throws EvaluationException if it could not be told for this client, or the model has no cut of that name
     */
    public OptionalInt band(Cut cut) {
        Optional<BigDecimal> band = findings.band(new BandOf(cut), row);
        return band.isPresent() ? OptionalInt.of(band.get().intValueExact()) : OptionalInt.empty();
    }

    /**
     * The value of an operand that the model asks for or {@linkplain SegmentationModel.Builder#report reports}.
     *
     * @return the value, or nothing where it is missing
     * @throws EvaluationException if it could not be told for this client, or the model does not ask for it
     */
    public <T> Optional<T> value(Operand<T> operand) {
        return findings.facts(row).valueOf(operand);
    }

    /** The score, unless the model has none or it is an error for this client. */
    public Optional<BigDecimal> score() {
        return ranking.total(row);
    }

    /** The rank by score from 1, unless there is no score. */
    public OptionalInt rank() {
        int rank = ranking.rank(row);
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
