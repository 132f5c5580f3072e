package io.cartera.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Outcome;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientFacts;
import io.cartera.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 9: the first rung that matches wins, an 'otherwise' is mandatory, overlaps and dead rungs are reported. */
class LadderProperties {

    private static final int TRIES = 500;

    /** Where a client stands: on a rung, or nowhere since a rung was an error before any matched. */
    private record Standing(List<Outcome> outcomes) {

        static Standing of(Ladder ladder, Client client) {
            Facts facts = ClientFacts.of(Portfolios.AS_OF, Assumptions.none(), client, List.of());
            return new Standing(ladder.conditions().map(c -> c.test(facts)).toList());
        }

        Optional<Integer> rung() {
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i).isMatch()) {
                    return Optional.of(i);
                }
                if (outcomes.get(i).isError()) {
                    return Optional.empty();
                }
            }
            return Optional.of(outcomes.size());
        }

        boolean overlaps(int rung) {
            return rung().filter(r -> r < rung).isPresent()
                    && rung < outcomes.size()
                    && outcomes.get(rung).isMatch();
        }
    }

    @Property(tries = TRIES)
    void theFirstRungThatMatchesWinsAndAnErrorBeforeItIsNeverOtherwise(
            @ForAll("ladders") Ladder ladder, @ForAll("clients") List<Client> clients) {
        try (View view = Portfolios.of(clients)) {
            SegmentationResult result = run(view, ladder);
            for (Client client : clients) {
                ClientResult found = result.client(client.id()).orElseThrow();
                Optional<Integer> rung = Standing.of(ladder, client).rung();
                if (rung.isPresent()) {
                    assertThat(found.place(ladder)).isEqualTo(ladder.rungs().get(rung.get()));
                } else {
                    assertThatThrownBy(() -> found.place(ladder)).isInstanceOf(EvaluationException.class);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void countsAddUpToTheClientsLessThoseInError(
            @ForAll("ladders") Ladder ladder, @ForAll("clients") List<Client> clients) {
        try (View view = Portfolios.of(clients)) {
            SegmentationResult result = run(view, ladder);
            List<ClientId> erring = clients.stream()
                    .filter(c -> Standing.of(ladder, c).rung().isEmpty())
                    .map(Client::id)
                    .sorted()
                    .toList();
            assertThat(result.failures()).extracting(Failure::client).isEqualTo(erring);
            assertThat(result.failures()).extracting(Failure::part).allMatch("ladder tested"::equals);
            assertThat(result.ladders()).hasSize(1);
            assertThat(result.ladders().get(0).rungs().stream()
                            .mapToLong(LadderReport.RungReport::members)
                            .sum())
                    .isEqualTo(clients.size() - erring.size());
        }
    }

    @Property(tries = TRIES)
    void overlapsAndDeadRungsAreReported(@ForAll("ladders") Ladder ladder, @ForAll("clients") List<Client> clients) {
        List<Standing> standings =
                clients.stream().map(c -> Standing.of(ladder, c)).toList();
        List<LadderReport.RungReport> expected = new ArrayList<>();
        List<String> dead = new ArrayList<>();
        for (int i = 0; i < ladder.rungs().size(); i++) {
            int rung = i;
            String name = ladder.rungs().get(i).name();
            long members = standings.stream()
                    .filter(s -> s.rung().equals(Optional.of(rung)))
                    .count();
            long overlaps = standings.stream().filter(s -> s.overlaps(rung)).count();
            expected.add(new LadderReport.RungReport(name, members, overlaps));
            if (members == 0 && overlaps > 0) {
                dead.add(name);
            }
        }
        try (View view = Portfolios.of(clients)) {
            LadderReport report = run(view, ladder).ladders().get(0);
            assertThat(report).isEqualTo(new LadderReport("tested", expected));
            assertThat(report.deadRungs()).isEqualTo(dead);
        }
    }

    @Property(tries = TRIES)
    void anExplanationTakesTheSameWayDownAsTheRun(
            @ForAll("ladders") Ladder ladder, @ForAll("clients") List<Client> clients) {
        SegmentationEngine engine = SegmentationEngine.create();
        try (View view = Portfolios.of(clients)) {
            SegmentationResult result = run(view, ladder);
            for (Client client : clients) {
                List<Outcome> outcomes = Standing.of(ladder, client).outcomes();
                List<Outcome> tried = engine.explain(view, result, client.id(), ladder).stream()
                        .map(r -> r.explanation().outcome())
                        .toList();
                assertThat(tried).isEqualTo(outcomes.subList(0, tried.size()));
                assertThat(tried.subList(0, tried.size() - 1)).allMatch(Outcome.NO_MATCH::equals);
                assertThat(tried.size() == outcomes.size()
                                || !tried.get(tried.size() - 1).equals(Outcome.NO_MATCH))
                        .isTrue();
            }
        }
    }

    private static SegmentationResult run(View view, Ladder ladder) {
        return SegmentationEngine.create()
                .run(view, SegmentationModel.builder().ladder(ladder).build());
    }

    @Provide
    Arbitrary<List<Client>> clients() {
        return Portfolios.clients(12);
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return Conditions.combinations(Conditions.leaves())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(LadderProperties::ladder)
                .withoutEdgeCases();
    }

    private static Ladder ladder(List<Criterion> conditions) {
        Ladder.Builder ladder = Ladder.builder("tested");
        for (int i = 0; i < conditions.size(); i++) {
            ladder.rung("r" + i, conditions.get(i));
        }
        return ladder.otherwise("none of these").build();
    }
}
