package io.cartera.quickstart.analysis;

import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.SegmentCount;
import io.cartera.quickstart.reading.InputException;
import io.cartera.segment.ClientResult;
import io.cartera.segment.Failure;
import io.cartera.segment.Rung;
import io.cartera.segment.Segment;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.population.Cut;
import io.cartera.storage.Portfolio;
import io.cartera.storage.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Analyses a portfolio with the segmentation engine and the default model. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class EngineAnalysis implements Analysis {

    /** An analysis that runs the engine. */
    public EngineAnalysis() {}

    @Override
    public Portrait portrait(Portfolio portfolio, AnalysisSettings settings) {
        DefaultModel model = new DefaultModel(settings);
        SegmentationEngine engine = SegmentationEngine.create();
        try (View view = portfolio.view(settings.asOf())) {
            SegmentationResult result = engine.run(view, model.model());
            refuseFailures(result);
            Reasons reasons = new Reasons(engine, view, result, settings.lang());
            List<ClientLine> lines = new ArrayList<>();
            result.ranking().forEach(client -> lines.add(line(model, client, reasons, settings)));
            return new Portrait(
                    settings.title(),
                    settings.asOf(),
                    settings.currency(),
                    settings.lang(),
                    lines,
                    settings.top(),
                    settings.figures(),
                    counts(model, lines, settings),
                    Cohorts.of(view));
        }
    }

    /** The only thing that the default model cannot tell is a sum of two currencies without a rate between them. */
    private static void refuseFailures(SegmentationResult result) {
        Optional<Failure> failure = result.failures().stream().findFirst();
        failure.ifPresent(f -> {
            throw new InputException("--currency: client '" + f.client() + "' cannot be analysed: "
                    + f.problems().get(0).message() + "; give the currency of the store's amounts, or another --store");
        });
    }

    private static ClientLine line(
            DefaultModel model, ClientResult client, Reasons reasons, AnalysisSettings settings) {
        String id = client.id().value();
        int rank = client.rank().orElseThrow();
        return new ClientLine(
                id,
                client.value(ClientAttributes.NAME).filter(name -> !name.equals(id)),
                client.place(model.statusLadder()).name(),
                segments(model, client),
                client.value(Metrics.recencyDays()).map(BigDecimal::longValueExact),
                client.value(Metrics.orders()).orElseThrow().longValueExact(),
                client.value(model.revenue()).map(Money::amount).orElseThrow(),
                client.value(Metrics.firstPurchase()),
                client.value(Metrics.lastPurchase()),
                band(client, model.rfm().recency()),
                band(client, model.rfm().frequency()),
                band(client, model.rfm().monetary()),
                client.place(model.abcLadder()).name(),
                client.score().orElseThrow(),
                rank,
                rank <= settings.top() ? reasons.of(client.id()) : List.of());
    }

    private static Optional<Integer> band(ClientResult client, Cut cut) {
        OptionalInt band = client.band(cut);
        return band.isPresent() ? Optional.of(band.getAsInt()) : Optional.empty();
    }

    /** The rung of the RFM ladder, which is about buyers alone, and the segments. */
    private static List<String> segments(DefaultModel model, ClientResult client) {
        boolean buyer = client.band(model.rfm().recency()).isPresent();
        Stream<String> rung = buyer ? Stream.of(client.place(model.rfmLadder()).name()) : Stream.empty();
        return Stream.concat(rung, client.segments().stream().map(Segment::name))
                .toList();
    }

    private static List<SegmentCount> counts(DefaultModel model, List<ClientLine> lines, AnalysisSettings settings) {
        Map<String, Long> counts = new HashMap<>();
        lines.forEach(line -> line.segments().forEach(name -> counts.merge(name, 1L, Long::sum)));
        List<SegmentCount> shown = new ArrayList<>();
        for (Rung rung : model.rfmLadder().rungs()) {
            shown.add(count(rung.name(), rung.colour(), counts, settings));
        }
        for (Segment segment : model.model().segments()) {
            shown.add(count(segment.name(), segment.colour(), counts, settings));
        }
        return shown;
    }

    private static SegmentCount count(
            String name, Optional<Colour> colour, Map<String, Long> counts, AnalysisSettings settings) {
        return new SegmentCount(
                name,
                SegmentNames.label(name, settings.lang()),
                Palette.tone(colour.orElse(Colour.GREY)),
                counts.getOrDefault(name, 0L));
    }
}
