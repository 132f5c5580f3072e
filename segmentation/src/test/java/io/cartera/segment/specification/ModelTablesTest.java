package io.cartera.segment.specification;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.ClientId;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.metric.ClientAttribute;
import io.cartera.priority.PriorityModel;
import io.cartera.priority.Term;
import io.cartera.segment.ClientResult;
import io.cartera.segment.History;
import io.cartera.segment.Ladder;
import io.cartera.segment.LadderReport;
import io.cartera.segment.ListView;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModelTablesTest {

    private static final Pattern METHOD = Pattern.compile("(\\w+)\\((.*)\\)");

    @Test
    void cutsDivideClientsIntoTheseBands() {
        Tables.check("cuts", 3, 1, row -> {
            Map<ClientId, BigDecimal> values = values(row.get(2));
            Cut cut = Cut.of("cut", measure(values), method(row.get(0)));
            return List.of(bands(values, row.get(1).equals("less") ? cut.lessIsBetter() : cut));
        });
    }

    private static String bands(Map<ClientId, BigDecimal> values, Cut cut) {
        return run(values, SegmentationModel.builder().report(cut))
                .results()
                .map((ClientResult c) -> "" + c.band(cut).orElseThrow())
                .collect(Collectors.joining(" "));
    }

    private static CutMethod method(String text) {
        Matcher parts = METHOD.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        String argument = parts.group(2);
        CutMethod method =
                switch (parts.group(1)) {
                    case "rankBands" -> new CutMethod.RankBands(Integer.parseInt(argument));
                    case "type7" -> new CutMethod.Type7(Integer.parseInt(argument));
                    case "nearestRank" -> new CutMethod.NearestRank(Integer.parseInt(argument));
                    case "rfmPackage" -> new CutMethod.RfmPackage(Integer.parseInt(argument));
                    case "topCount" -> new CutMethod.TopCount(Integer.parseInt(argument));
                    default ->
                        new CutMethod.Pareto(Arrays.stream(argument.split(", ", -1))
                                .map(BigDecimal::new)
                                .toList());
                };
        assertThat(method).hasToString(text);
        return method;
    }

    @Test
    void laddersCountWhoStandsWhere() {
        Map<ClientId, BigDecimal> values = values("12 8 6 1");
        var x = Criteria.number(measure(values));
        Ladder ladder = Ladder.builder("ladder")
                .rung("high", x.atLeast(10))
                .rung("middle", x.atLeast(5))
                .rung("upper middle", x.atLeast(7))
                .otherwise("low")
                .build();
        LadderReport report = run(values, SegmentationModel.builder().ladder(ladder))
                .ladders()
                .get(0);

        Tables.check("ladder", 2, 2, row -> report.rungs().stream()
                .filter(r -> r.rung().equals(row.get(0)))
                .flatMap(r -> List.of("" + r.members(), "" + r.overlaps()).stream())
                .toList());
        assertThat(report.deadRungs()).containsExactly("upper middle");
    }

    @Test
    void termsGiveThesePoints() {
        Tables.check("scores", 4, 1, row -> {
            boolean known = !row.get(3).equals("missing");
            Map<ClientId, BigDecimal> values = known ? values(row.get(3)) : Map.of();
            PriorityModel model = PriorityModel.of(
                    "score",
                    Term.scaled(
                            "term",
                            new BigDecimal(row.get(2)),
                            measure(values),
                            new BigDecimal(row.get(0)),
                            new BigDecimal(row.get(1))));
            Map<ClientId, BigDecimal> one = known ? values : Map.of(ClientId.of("a"), BigDecimal.ZERO);
            return List.of(run(one, SegmentationModel.builder().priority(model))
                    .ranking()
                    .map(c -> c.score().orElseThrow().toPlainString())
                    .findFirst()
                    .orElseThrow());
        });
    }

    private static Map<ClientId, BigDecimal> values(String text) {
        Map<ClientId, BigDecimal> values = new TreeMap<>();
        for (String value : text.split(" ", -1)) {
            values.put(ClientId.of("" + (char) ('a' + values.size())), new BigDecimal(value));
        }
        return values;
    }

    private static Operand<BigDecimal> measure(Map<ClientId, BigDecimal> values) {
        return ClientAttribute.of("x", ValueType.NUMBER, c -> Optional.ofNullable(values.get(c.id())));
    }

    private static SegmentationResult run(Map<ClientId, BigDecimal> clients, SegmentationModel.Builder model) {
        ListView view = Question.view();
        clients.keySet().forEach(id -> view.with(History.client(id.value())));
        return SegmentationEngine.create().run(view, model.build());
    }

    @Test
    void everyTableThatIsMarkedIsChecked() {
        assertThat(Tables.names())
                .containsExactly(
                        "as-of",
                        "missing values",
                        "exactness",
                        "errors",
                        "errors, not",
                        "errors, at least",
                        "windows",
                        "window instants",
                        "buyers",
                        "cuts",
                        "ladder",
                        "scores");
    }
}
