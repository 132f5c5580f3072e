package io.cartera.quickstart.analysis;

import io.cartera.client.ClientId;
import io.cartera.quickstart.output.Lang;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationResult;
import io.cartera.storage.View;
import java.util.List;

/** Why a client ranks where it does, as sentences in the language of the results. */
record Reasons(SegmentationEngine engine, View view, SegmentationResult result, Lang lang) {

    List<String> of(ClientId client) {
        return engine.explainScore(view, result, client).stream()
                .flatMap(score -> score.contributions().stream())
                .filter(c -> c.points().signum() != 0)
                .map(c -> "+" + c.points().toPlainString() + " " + c.term().name())
                .toList();
    }
}
