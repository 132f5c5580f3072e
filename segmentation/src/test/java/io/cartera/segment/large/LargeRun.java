package io.cartera.segment.large;

import io.cartera.criteria.Criteria;
import io.cartera.metric.Metrics;
import io.cartera.priority.PriorityModel;
import io.cartera.priority.Term;
import io.cartera.segment.History;
import io.cartera.segment.Ladder;
import io.cartera.segment.LadderReport;
import io.cartera.segment.Segment;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.catalog.Abc;
import io.cartera.segment.catalog.ClientStatus;
import io.cartera.segment.catalog.Rfm;
import io.cartera.segment.population.CutMethod;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program of a process with a small heap: it segments a million purchases and writes down what came of it. */
final class LargeRun {

    private LargeRun() {}

    /** Writes one line a figure, {@code name=value}, into the file that the argument names. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        SegmentationResult result = SegmentationEngine.create().run(new MadeUpView(), model());
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> figures = new ArrayList<>();
        figures.add("clients=" + result.clients().size());
        figures.add("failures=" + result.failures().size());
        figures.add("ranked=" + result.ranking().count());
        figures.add("first=" + result.ranking().findFirst().orElseThrow().id());
        result.model().segments().forEach(s -> figures.add(s.name() + "=" + result.count(s)));
        for (LadderReport ladder : result.ladders()) {
            ladder.rungs().forEach(r -> figures.add(ladder.ladder() + "." + r.rung() + "=" + r.members()));
        }
        figures.add("orders="
                + result.results()
                        .map(c -> c.value(Metrics.orders()).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        figures.add("millis=" + millis);
        figures.add("heapMiB=" + (peak() >> 20));
        Files.write(Path.of(arguments[0]), figures);
    }

    /** The sum of the highest use of each part of the heap: an upper bound of what was used at once. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
    }

    private static SegmentationModel model() {
        Rfm rfm = Rfm.standard(History.EUR, new CutMethod.RankBands(Rfm.BANDS));
        Ladder abc = Abc.of(History.EUR).ladder();
        Ladder status = ClientStatus.withinDays(90).ladder();
        return SegmentationModel.builder()
                .segment(Segment.of("best", rfm.monetary().inTop()))
                .segment(Segment.of("recover", status.at(ClientStatus.INACTIVE).and(abc.at(Abc.A))))
                .ladder(rfm.rPackageLadder())
                .ladder(abc)
                .ladder(status)
                .priority(PriorityModel.of(
                        "call first",
                        Term.when("recover", BigDecimal.valueOf(50), Segment.member("recover")),
                        Term.when("in class A", BigDecimal.valueOf(20), abc.at(Abc.A)),
                        Term.scaled(
                                "orders", BigDecimal.TEN, Metrics.orders(), BigDecimal.ZERO, BigDecimal.valueOf(20)),
                        Term.when(
                                "lapsing",
                                BigDecimal.TEN,
                                Criteria.number(Metrics.recencyDays()).between(60, 120))))
                .report(Metrics.recencyDays())
                .report(Metrics.revenue(History.EUR))
                .build();
    }
}
