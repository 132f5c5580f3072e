package io.cartera.quickstart.analysis;

import io.cartera.client.ClientId;
import io.cartera.priority.Contribution;
import io.cartera.quickstart.output.Lang;
import io.cartera.segment.Segment;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.explain.ExplanationRenderer;
import io.cartera.segment.explain.Language;
import io.cartera.storage.View;
import java.util.Comparator;
import java.util.List;

/** Why a client ranks where it does, as sentences in the language of the results, the weightiest first. */
final class Reasons {

    private final SegmentationEngine engine;
    private final View view;
    private final SegmentationResult result;
    private final ExplanationRenderer renderer;

    Reasons(SegmentationEngine engine, View view, SegmentationResult result, Lang lang) {
        this.engine = engine;
        this.view = view;
        this.result = result;
        this.renderer = renderer(result, lang);
    }

    private static ExplanationRenderer renderer(SegmentationResult result, Lang lang) {
        ExplanationRenderer.Builder builder = ExplanationRenderer.builder(Language.of(lang.locale()));
        for (Segment segment : result.model().segments()) {
            builder.name(segment.name(), SegmentNames.label(segment.name(), lang));
        }
        for (TermNames term : TermNames.values()) {
            builder.name(term.word(), term.label(lang));
        }
        builder.name(
                DefaultModel.delay().key(),
                lang == Lang.ES ? "última compra, en intervalos habituales" : "last purchase, in usual gaps");
        return builder.build();
    }

    List<String> of(ClientId client) {
        return engine.explainScore(view, result, client).stream()
                .flatMap(score -> score.contributions().stream())
                .filter(c -> c.points().signum() != 0)
                .sorted(Comparator.comparing(Contribution::points).reversed())
                .map(renderer::contribution)
                .toList();
    }
}
