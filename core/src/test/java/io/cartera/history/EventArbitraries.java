package io.cartera.history;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/**
 * Events for properties, from 2023 to 2025 and over so few currencies, products, channels and people that filters match often.
 *
 * <p>Every optional field is sometimes set and sometimes not; instants and amounts sometimes coincide.
 */
public final class EventArbitraries {

    private static final double HALF = 0.5;

    private EventArbitraries() {}

    /** Histories of up to {@code maxEvents} events of any kind with distinct identifiers, in no particular order. */
    public static Arbitrary<List<ClientEvent>> histories(int maxEvents) {
        return histories(events(), maxEvents);
    }

    /** Histories of up to {@code maxEvents} events of some kind with distinct identifiers, in no particular order. */
    public static <E extends ClientEvent> Arbitrary<List<E>> histories(Arbitrary<E> events, int maxEvents) {
        return events.list()
                .ofMaxSize(maxEvents)
                .uniqueElements(ClientEvent::id)
                .withoutEdgeCases();
    }

    /** Events of every kind, purchases more often than others. */
    public static Arbitrary<ClientEvent> events() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, purchases()),
                        Tuple.of(2, returns()),
                        Tuple.of(2, requests()),
                        Tuple.of(2, interactions()),
                        Tuple.of(1, notes()),
                        Tuple.of(2, surveyResponses()),
                        Tuple.of(1, opportunities()),
                        Tuple.of(1, competitorObservations()),
                        Tuple.of(1, campaignContacts()),
                        Tuple.of(2, behaviourEvents()),
                        Tuple.of(1, CommonArbitraries.customEvents()))
                // Combined edge cases of so many fields would crowd out the random ones; the fields have their own.
                .withoutEdgeCases();
    }

    /** Purchases of one to four lines. */
    public static Arbitrary<Purchase> purchases() {
        return Builders.withBuilder(Purchase::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(SaleLineArbitraries.lines())
                .in((b, lines) -> b.currency(lines.get(0).net().currency()).addAllLines(lines))
                .use(Arbitraries.of("card-1", "card-2"))
                .withProbability(HALF)
                .in((b, card) -> b.loyaltyCard(card))
                .use(CommonArbitraries.ids())
                .withProbability(HALF)
                .in((b, request) -> b.originatingRequest(request))
                .use(Arbitraries.of("kitchen", "garden"))
                .withProbability(HALF)
                .in((b, project) -> b.project(project))
                .use(Arbitraries.of("wedding", "graduation"))
                .withProbability(HALF)
                .in((b, occasion) -> b.occasion(occasion))
                .build(Purchase.Builder::build)
                .withoutEdgeCases();
    }

    /** Returns of one to four lines. */
    public static Arbitrary<Return> returns() {
        return Builders.withBuilder(Return::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(SaleLineArbitraries.lines())
                .in((b, lines) -> b.currency(lines.get(0).net().currency()).addAllLines(lines))
                .use(CommonArbitraries.ids())
                .withProbability(HALF)
                .in((b, purchase) -> b.originalPurchase(purchase))
                .use(Arbitraries.of("broken", "did not fit"))
                .withProbability(HALF)
                .in((b, reason) -> b.reason(reason))
                .build(Return.Builder::build)
                .withoutEdgeCases();
    }

    /** Requests in every status. */
    public static Arbitrary<Request> requests() {
        return ServiceArbitraries.requests();
    }

    /** Interactions with every outcome. */
    public static Arbitrary<Interaction> interactions() {
        return ServiceArbitraries.interactions();
    }

    /** Notes on every topic. */
    public static Arbitrary<Note> notes() {
        return OpinionArbitraries.notes();
    }

    /** Survey responses on several scales. */
    public static Arbitrary<SurveyResponse> surveyResponses() {
        return OpinionArbitraries.surveyResponses();
    }

    /** Opportunities at every stage. */
    public static Arbitrary<Opportunity> opportunities() {
        return ServiceArbitraries.opportunities();
    }

    /** Competitor observations with every effect. */
    public static Arbitrary<CompetitorObservation> competitorObservations() {
        return OpinionArbitraries.competitorObservations();
    }

    /** Campaign contacts of both groups. */
    public static Arbitrary<CampaignContact> campaignContacts() {
        return OpinionArbitraries.campaignContacts();
    }

    /** Behaviour events. */
    public static Arbitrary<BehaviourEvent> behaviourEvents() {
        return OpinionArbitraries.behaviourEvents();
    }

    /** Custom events. */
    public static Arbitrary<CustomEvent> customEvents() {
        return CommonArbitraries.customEvents();
    }
}
