package io.cartera.history;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Requests, interactions and opportunities. */
final class ServiceArbitraries {

    private static final double HALF = 0.5;

    private ServiceArbitraries() {}

    static Arbitrary<Request> requests() {
        Arbitrary<Request> requests = Builders.withBuilder(Request::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of(RequestType.class))
                .in((b, type) -> b.type(type))
                .use(Arbitraries.of("price of ten", "does not close"))
                .withProbability(HALF)
                .in((b, subject) -> b.subject(subject))
                .use(CommonArbitraries.products().set().ofMaxSize(3))
                .in((b, products) -> b.products(products))
                .use(CommonArbitraries.amounts())
                .withProbability(HALF)
                .in((b, amount) -> b.requestedAmount(amount))
                .use(Arbitraries.of(RequestStatus.class))
                .in((b, status) -> b.status(status))
                .build(Request.Builder::build);
        Arbitrary<Optional<Long>> delays =
                Arbitraries.longs().between(0, 1_000_000).optional(HALF);
        return Combinators.combine(requests, delays)
                .as((request, delay) -> Request.builder()
                        .from(request)
                        .answeredAt(delay.filter(d -> request.status() != RequestStatus.OPEN)
                                .map(request.occurredAt()::plusSeconds))
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Interaction> interactions() {
        Arbitrary<Interaction> interactions = Builders.withBuilder(Interaction::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of(InteractionType.CALL, InteractionType.VISIT, InteractionType.CONTRACT_SENT))
                .in((b, type) -> b.type(type))
                .use(Arbitraries.of(Direction.class))
                .withProbability(HALF)
                .in((b, direction) -> b.direction(direction))
                .use(Arbitraries.of(InteractionOutcome.class))
                .withProbability(HALF)
                .in((b, outcome) -> b.outcome(outcome))
                .use(Arbitraries.longs().between(0, 7_200_000_000L))
                .withProbability(HALF)
                .in((b, micros) -> b.duration(Duration.of(micros, ChronoUnit.MICROS)))
                .use(Arbitraries.of("renewal", "new shop"))
                .withProbability(HALF)
                .in((b, subject) -> b.subject(subject))
                .use(Arbitraries.of("Will think about it.", "Asked for a sample."))
                .withProbability(HALF)
                .in((b, summary) -> b.summary(summary))
                .use(CommonArbitraries.amounts())
                .withProbability(HALF)
                .in((b, cost) -> b.cost(cost))
                .build(Interaction.Builder::build);
        Arbitrary<Optional<String>> reasons =
                Arbitraries.of("too dear", "too late").optional(HALF);
        return Combinators.combine(interactions, reasons)
                .as((interaction, reason) -> Interaction.builder()
                        .from(interaction)
                        .lossReason(reason.filter(r -> interaction
                                .outcome()
                                .filter(InteractionOutcome::noDeal)
                                .isPresent()))
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Opportunity> opportunities() {
        return Builders.withBuilder(Opportunity::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of("o1", "o2", "o3"))
                .in((b, id) -> b.opportunityId(id))
                .use(Arbitraries.of("qualified", "proposal", "negotiation"))
                .in((b, stage) -> b.stage(stage))
                .use(Arbitraries.of(OpportunityOutcome.class))
                .in((b, outcome) -> b.outcome(outcome))
                .use(Arbitraries.of("no budget", "best offer"))
                .withProbability(HALF)
                .in((b, reason) -> b.reason(reason))
                .use(Arbitraries.of("new shop", "uniforms"))
                .withProbability(HALF)
                .in((b, subject) -> b.subject(subject))
                .use(CommonArbitraries.amounts())
                .withProbability(HALF)
                .in((b, amount) -> b.expectedAmount(amount))
                .use(CommonArbitraries.shares())
                .withProbability(HALF)
                .in((b, probability) -> b.probability(probability))
                .use(CommonArbitraries.days())
                .withProbability(HALF)
                .in((b, day) -> b.expectedCloseOn(day))
                .build(Opportunity.Builder::build)
                .withoutEdgeCases();
    }
}
