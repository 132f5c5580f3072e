package io.cartera.priority;

import static io.cartera.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientFacts;
import io.cartera.segment.ClientResult;
import io.cartera.segment.Failure;
import io.cartera.segment.Portfolios;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.storage.View;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 10 for scores: the terms add up to the score, and the client id breaks the last tie. */
class ScoreProperties {

    private static final int TRIES = 500;

    @Property(tries = TRIES)
    void contributionsAddUpToTheTotalExactly(
            @ForAll("models") PriorityModel model, @ForAll("clients") List<Client> clients) {
        for (Client client : clients) {
            score(model, client).ifPresent(score -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (Contribution contribution : score.contributions()) {
                    sum = sum.add(contribution.points());
                }
                assertThat(score.total()).isEqualByComparingTo(sum);
                assertThat(score.contributions()).extracting(Contribution::term).isEqualTo(model.terms());
            });
        }
    }

    @Property(tries = TRIES)
    void eachContributionIsItsExactShareOfTheWeightRoundedOnceToSixDecimals(
            @ForAll("models") PriorityModel model, @ForAll("clients") List<Client> clients) {
        for (Client client : clients) {
            score(model, client).ifPresent(score -> score.contributions().forEach(c -> assertThat(c.points())
                    .as("%s of %s", c.term(), client.id())
                    .isEqualByComparingTo(expected(c.term(), facts(client)))));
        }
    }

    @Property(tries = TRIES)
    void theTotalAloneIsThatOfTheScore(@ForAll("models") PriorityModel model, @ForAll("clients") List<Client> clients) {
        for (Client client : clients) {
            Optional<PriorityScore> score = score(model, client);
            if (score.isPresent()) {
                assertThat(model.total(facts(client))).isEqualTo(score.get().total());
            } else {
                assertThatThrownBy(() -> model.total(facts(client))).isInstanceOf(EvaluationException.class);
            }
        }
    }

    @Property(tries = TRIES)
    void clientsAreRankedByScoreAndThenByTheCodePointsOfTheirIdsWithErrorsApart(
            @ForAll("models") PriorityModel model, @ForAll("clients") List<Client> clients) {
        Map<ClientId, BigDecimal> totals = new TreeMap<>();
        List<ClientId> erring = new ArrayList<>();
        for (Client client : clients) {
            score(model, client)
                    .ifPresentOrElse(s -> totals.put(client.id(), s.total()), () -> erring.add(client.id()));
        }
        // A TreeMap is in the order of the ids, and sorting keeps that order among equal totals.
        List<ClientId> expected = totals.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<ClientId, BigDecimal> e) -> e.getValue().negate()))
                .map(Map.Entry::getKey)
                .toList();
        try (View view = Portfolios.of(clients)) {
            SegmentationResult result = SegmentationEngine.create()
                    .run(view, SegmentationModel.builder().priority(model).build());
            assertThat(result.ranking().map(ClientResult::id)).isEqualTo(expected);
            assertThat(result.ranking().map(r -> r.rank().orElseThrow()).toList())
                    .isEqualTo(java.util.stream.IntStream.rangeClosed(1, expected.size())
                            .boxed()
                            .toList());
            assertThat(result.failures()).extracting(Failure::client).containsExactlyInAnyOrderElementsOf(erring);
            assertThat(result.failures()).extracting(Failure::part).allMatch("priority"::equals);
            erring.forEach(id -> {
                ClientResult failed = result.client(id).orElseThrow();
                assertThat(failed.score()).isEmpty();
                assertThat(failed.rank()).isEmpty();
            });
        }
    }

    /** A fraction, rounded by comparing twice its remainder instead of by dividing. */
    private static BigDecimal expected(Term term, Facts facts) {
        if (term instanceof Term.Condition c) {
            return c.condition().test(facts).isMatch()
                    ? term.weight().setScale(6, RoundingMode.HALF_EVEN)
                    : BigDecimal.ZERO;
        }
        Term.Scaled scaled = (Term.Scaled) term;
        Optional<BigDecimal> observed = facts.valueOf(scaled.measure());
        if (observed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal width = scaled.high().subtract(scaled.low());
        BigDecimal way = observed.get().subtract(scaled.low());
        if (way.signum() * width.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = way.abs().min(width.abs());
        BigDecimal precise = share.multiply(scaled.weight()).divide(width.abs(), new MathContext(60));
        return precise.setScale(6, RoundingMode.HALF_EVEN);
    }

    private static Facts facts(Client client) {
        return ClientFacts.of(Portfolios.AS_OF, Assumptions.none(), client, List.of());
    }

    private static Optional<PriorityScore> score(PriorityModel model, Client client) {
        try {
            return Optional.of(model.score(facts(client)));
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<List<Client>> clients() {
        return Portfolios.clients(10);
    }

    @Provide
    Arbitrary<PriorityModel> models() {
        return terms().list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(Term::name)
                .map(terms -> new PriorityModel("tested", terms))
                .withoutEdgeCases();
    }

    private static Arbitrary<Term> terms() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
        Arbitrary<BigDecimal> weights =
                Arbitraries.integers().between(-2_000_000, 5_000_000).map(n -> BigDecimal.valueOf(n, 7));
        Arbitrary<BigDecimal> bounds = Arbitraries.integers().between(-30, 90).map(n -> BigDecimal.valueOf(n, 1));
        Arbitrary<Term> scaled = Combinators.combine(names, weights, bounds, bounds)
                .filter((name, weight, low, high) -> low.compareTo(high) != 0)
                .as((name, weight, low, high) -> Term.scaled(name, weight, Portfolios.POINTS, low, high));
        Arbitrary<Term> conditional = Combinators.combine(
                        names, weights, Arbitraries.integers().between(0, 8))
                .as((name, weight, limit) ->
                        Term.when(name, weight, number(Portfolios.POINTS).atLeast(limit)));
        Arbitrary<Term> erring = Combinators.combine(names, weights)
                .as((name, weight) ->
                        Term.when(name, weight, number(Portfolios.BROKEN).isKnown()));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, scaled),
                net.jqwik.api.Tuple.of(4, conditional),
                net.jqwik.api.Tuple.of(1, erring));
    }
}
