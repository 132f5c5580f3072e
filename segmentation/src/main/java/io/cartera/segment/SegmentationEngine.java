package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.criteria.Explanation;
import io.cartera.history.ClientEvent;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientFacts;
import io.cartera.priority.PriorityScore;
import io.cartera.segment.population.PopulationProfile;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs models over views, and explains what came of it; never writes. Immutable and thread-safe.
 *
 * <p>A run reads every client once, event by event, and keeps only the values of the operands that the model asks for.
 */
@Stability(Stability.Level.EVOLVING)
public final class SegmentationEngine {

    private static final int REPORT_EVERY = 1_000;

    private final Assumptions assumptions;
    private final RunObserver observer;

    private SegmentationEngine(Assumptions assumptions, RunObserver observer) {
        this.assumptions = Objects.requireNonNull(assumptions, "assumptions");
        this.observer = Objects.requireNonNull(observer, "observer");
    }

    /** An engine without exchange rates, whose fiscal year is the calendar year. */
    public static SegmentationEngine create() {
        return new SegmentationEngine(Assumptions.none(), RunObserver.NONE);
    }

    /** The same engine with other rates and another fiscal year. */
    public SegmentationEngine assuming(Assumptions other) {
        return new SegmentationEngine(other, observer);
    }

    /** The same engine, watched. */
    public SegmentationEngine observedBy(RunObserver other) {
        return new SegmentationEngine(assumptions, other);
    }

    /**
     * Runs a model over all clients of a view.
     *
     * @throws CancelledException if the observer asked for it
     */
    public SegmentationResult run(View view, SegmentationModel model) {
        return run(view, model, PopulationProfile.empty());
    }

    /**
     * Runs a model with cut-offs decided before, so that an earlier run is reproduced; a cut that the profile does not know is
     * measured.
     *
     * @throws CancelledException if the observer asked for it
     * @throws io.cartera.InvalidValueException if the profile measured a cut of the model by another method
     */
    public SegmentationResult run(View view, SegmentationModel model, PopulationProfile profile) {
        Findings findings = new Findings(readAll(view, model));
        return evaluate(model, findings, Evaluation.ofAll(findings, profile));
    }

    /**
     * Runs a model over a single client, such as a new one, with cut-offs decided before. A metric that is fitted to a
     * population is an error, since one client is none, and so is a band of a cut that the profile does not know.
     *
     * @return the result for that client, or nothing where the view does not know it
     * @throws io.cartera.InvalidValueException if the profile measured a cut of the model by another method
     */
    public Optional<SegmentationResult> runAlone(
            View view, SegmentationModel model, ClientId id, PopulationProfile profile) {
        return view.find(id).map(found -> {
            FactTable table =
                    new FactTable(view.resolved(), model.dependencies().operands());
            table.add(id, facts(view, found.value()));
            model.dependencies().operands().computed().forEach(table::computeAlone);
            Findings findings = new Findings(table);
            return evaluate(model, findings, Evaluation.ofSome(findings, profile));
        });
    }

    /**
     * Explains why a client is or is not in a segment; the outcome is that of the run.
     *
     * @param view a view of the same state as the run's
     * @param segment usually one of the model's; any that asks for nothing that the run did not evaluate
     * @return nothing where the view or the run does not know the client
     * @throws io.cartera.criteria.UnboundParameterException if the segment speaks of a cut that the run did not measure
     */
    public Optional<Explanation> explain(View view, SegmentationResult result, ClientId id, Segment segment) {
        return factsFor(view, result, id)
                .map(f -> segment.condition().bind(result.profile()).explain(f));
    }

    /**
     * Explains on which rung of a ladder a client stands: the explanations of the rungs in order, up to the one that matches
     * or errs, or of all where it stands on the 'otherwise'.
     *
     * @param view a view of the same state as the run's
     * @return empty where the view or the run does not know the client
     */
    public List<RungExplanation> explain(View view, SegmentationResult result, ClientId id, Ladder ladder) {
        List<RungExplanation> explained = new ArrayList<>();
        factsFor(view, result, id).ifPresent(facts -> {
            for (Rung rung : ladder.rungs()) {
                if (rung.condition().isEmpty()) {
                    return;
                }
                Explanation why = rung.condition().get().bind(result.profile()).explain(facts);
                explained.add(new RungExplanation(rung, why));
                if (why.outcome().isMatch() || why.outcome().isError()) {
                    return;
                }
            }
        });
        return List.copyOf(explained);
    }

    /**
     * Explains a client's score.
     *
     * @param view a view of the same state as the run's
     * @return nothing where the model has no score, or the view or the run does not know the client
     * @throws io.cartera.criteria.EvaluationException if the score is an error for this client
     */
    public Optional<PriorityScore> explainScore(View view, SegmentationResult result, ClientId id) {
        return result.model().priority().flatMap(p -> factsFor(view, result, id)
                .map(f -> p.bind(result.profile()).score(f)));
    }

    private Optional<RunFacts> factsFor(View view, SegmentationResult result, ClientId id) {
        return result.row(id).flatMap(row -> view.find(id)
                .map(found -> new RunFacts(result.findings(), row, facts(view, found.value()))));
    }

    private ClientFacts facts(View view, Client client) {
        List<ClientEvent> events = new ArrayList<>();
        try (CloseableIterator<ClientEvent> all = view.events(client.id(), EventFilter.all())) {
            all.forEachRemaining(events::add);
        }
        return ClientFacts.of(view.resolved(), assumptions, client, events);
    }

    private FactTable readAll(View view, SegmentationModel model) {
        FactTable table = read(view, model);
        model.dependencies().operands().computed().forEach(table::compute);
        return table;
    }

    private FactTable read(View view, SegmentationModel model) {
        Operands operands = model.dependencies().operands();
        List<AggregateMetric<?>> aggregates = operands.aggregates();
        EventFilter needed = NeededEvents.of(aggregates, view.resolved(), assumptions);
        FactTable table = new FactTable(view.resolved(), operands);
        view.scan(ClientScan.builder().events(needed).build(), row -> {
            table.add(row.client().value().id(), facts(view, row, aggregates, needed));
            watch(table.size());
        });
        observer.onClients(table.size());
        return table;
    }

    private ClientFacts facts(View view, ClientRow row, List<AggregateMetric<?>> aggregates, EventFilter needed) {
        try (CloseableIterator<ClientEvent> events = row.events(needed)) {
            return ClientFacts.streamed(
                    view.resolved(), assumptions, row.client().value(), aggregates, events);
        }
    }

    private void watch(int read) {
        if (read % REPORT_EVERY == 0) {
            observer.onClients(read);
        }
        if (observer.isCancelled()) {
            throw new CancelledException(read);
        }
    }

    private static SegmentationResult evaluate(SegmentationModel model, Findings findings, Evaluation evaluation) {
        model.dependencies().ordered().forEach(evaluation::evaluate);
        Ranking ranking = Ranking.of(findings, model.priority().map(p -> p.bind(evaluation.profile())));
        return new SegmentationResult(model, findings, evaluation, ranking);
    }
}
