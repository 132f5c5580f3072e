package io.cartera.history;

import io.cartera.client.CampaignId;
import io.cartera.client.Polarity;
import io.cartera.money.Money;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Notes, survey responses, competitor observations, campaign contacts and behaviour. */
final class OpinionArbitraries {

    private static final double HALF = 0.5;

    private OpinionArbitraries() {}

    static Arbitrary<Note> notes() {
        Arbitrary<Note> notes = Builders.withBuilder(Note::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of("Likes blue.", "Moves house in May."))
                .in((b, text) -> b.text(text))
                .use(Arbitraries.of("ana", "luis"))
                .withProbability(HALF)
                .in((b, author) -> b.author(author))
                .build(Note.Builder::build);
        Arbitrary<Optional<Long>> delays =
                Arbitraries.longs().between(0, 10_000_000).optional(HALF);
        return Combinators.combine(notes, delays)
                .as((note, delay) -> Note.builder()
                        .from(note)
                        .followUpAt(delay.map(note.occurredAt()::plusSeconds))
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<SurveyResponse> surveyResponses() {
        return Arbitraries.oneOf(surveyResponses(ScoreScale.ONE_TO_FIVE), surveyResponses(ScoreScale.ZERO_TO_TEN));
    }

    private static Arbitrary<SurveyResponse> surveyResponses(ScoreScale scale) {
        return Builders.withBuilder(() -> SurveyResponse.builder().scale(scale))
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.bigDecimals().between(scale.min(), scale.max()).ofScale(1))
                .in((b, score) -> b.score(score))
                .use(Arbitraries.of(SurveyDimension.PRODUCT, SurveyDimension.SERVICE, SurveyDimension.OVERALL))
                .in((b, dimension) -> b.dimension(dimension))
                .use(Arbitraries.of("yearly", "after-sale"))
                .withProbability(HALF)
                .in((b, survey) -> b.survey(survey))
                .use(CommonArbitraries.products())
                .withProbability(HALF)
                .in((b, product) -> b.product(product))
                .use(Arbitraries.of("Very kind.", "Too slow."))
                .withProbability(HALF)
                .in((b, comment) -> b.comment(comment))
                .use(Arbitraries.of(Polarity.class))
                .withProbability(HALF)
                .in((b, polarity) -> b.polarity(polarity))
                .build(SurveyResponse.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<CompetitorObservation> competitorObservations() {
        Arbitrary<Money> prices = CommonArbitraries.numbers(0, 100).map(n -> Money.of(n, Money.currency("EUR")));
        return Builders.withBuilder(CompetitorObservation::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of("acme", "globex"))
                .in((b, competitor) -> b.competitor(competitor))
                .use(Arbitraries.of("opened next door", "delivers on Sundays"))
                .withProbability(HALF)
                .in((b, observation) -> b.observation(observation))
                .use(Arbitraries.of(CompetitorEffect.class))
                .withProbability(HALF)
                .in((b, effect) -> b.effect(effect))
                .use(CommonArbitraries.products())
                .withProbability(HALF)
                .in((b, product) -> b.product(product))
                .use(prices)
                .withProbability(HALF)
                .in((b, price) -> b.competitorPrice(price))
                .use(prices)
                .withProbability(HALF)
                .in((b, price) -> b.ownPrice(price))
                .build(CompetitorObservation.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<CampaignContact> campaignContacts() {
        return Builders.withBuilder(CampaignContact::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of("spring", "autumn"))
                .in((b, campaign) -> b.campaign(CampaignId.of(campaign)))
                .use(Arbitraries.of(CampaignGroup.class))
                .in((b, group) -> b.group(group))
                .use(Arbitraries.of(CampaignResponse.class))
                .withProbability(HALF)
                .in((b, response) -> b.response(response))
                .use(Arbitraries.of("long", "short"))
                .withProbability(HALF)
                .in((b, variant) -> b.variant(variant))
                .use(CommonArbitraries.amounts())
                .withProbability(HALF)
                .in((b, cost) -> b.cost(cost))
                .use(Arbitraries.of("Call me.", "Not now."))
                .withProbability(HALF)
                .in((b, comment) -> b.comment(comment))
                .build(CampaignContact.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<BehaviourEvent> behaviourEvents() {
        return Builders.withBuilder(BehaviourEvent::builder)
                .use(CommonArbitraries.customEvents())
                .in((b, common) -> b.from((ClientEvent) common))
                .use(Arbitraries.of(
                        BehaviourEvent.PAGE_VIEW, BehaviourEvent.PRODUCT_USE, BehaviourEvent.SOCIAL_MENTION))
                .in((b, name) -> b.name(name))
                .use(Arbitraries.of("https://shop.example/hats", "shoe"))
                .withProbability(HALF)
                .in((b, subject) -> b.subject(subject))
                .use(CommonArbitraries.numbers(0, 60))
                .withProbability(HALF)
                .in((b, quantity) -> b.quantity(quantity))
                .build(BehaviourEvent.Builder::build)
                .withoutEdgeCases();
    }
}
