package io.cartera.segment.catalog;

import io.cartera.client.ClientId;
import io.cartera.segment.ClientResult;
import io.cartera.segment.Ladder;
import io.cartera.segment.ListView;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.population.Cut;
import io.cartera.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs a piece of the catalogue alone. */
final class Models {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Models() {}

    static ListView view() {
        return ListView.asOf(AsOf.endOf(TODAY, ZoneOffset.UTC));
    }

    /** The rung of every client. */
    static Map<String, String> places(ListView view, Ladder ladder) {
        SegmentationResult result = SegmentationEngine.create()
                .run(view, SegmentationModel.builder().ladder(ladder).build());
        Map<String, String> places = new TreeMap<>();
        result.results().forEach(c -> places.put(c.id().value(), c.place(ladder).name()));
        return places;
    }

    static ClientResult bands(ListView view, List<Cut> cuts, String client) {
        SegmentationModel.Builder model = SegmentationModel.builder();
        cuts.forEach(model::report);
        return SegmentationEngine.create()
                .run(view, model.build())
                .client(ClientId.of(client))
                .orElseThrow();
    }
}
