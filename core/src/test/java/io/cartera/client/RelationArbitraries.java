package io.cartera.client;

import io.cartera.money.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What is known of the relationship with clients. */
final class RelationArbitraries {

    private static final double HALF = 0.5;

    private RelationArbitraries() {}

    /** Billing data. */
    static Arbitrary<Billing> billings() {
        return Builders.withBuilder(Billing::builder)
                .use(taxIds())
                .withProbability(HALF)
                .in((b, v) -> b.taxId(v))
                .use(ValueArbitraries.texts("general", "recargo de equivalencia"))
                .withProbability(HALF)
                .in((b, v) -> b.taxRegime(v))
                .use(Arbitraries.of(0, 30, 60, 90))
                .withProbability(HALF)
                .in((b, v) -> b.paymentDays(v))
                .use(Arbitraries.of(PaymentMethod.TRANSFER, PaymentMethod.CASH, PaymentMethod.of("barter")))
                .withProbability(HALF)
                .in((b, v) -> b.paymentMethod(v))
                .use(Arbitraries.of("EUR", "USD").map(Money::currency))
                .withProbability(HALF)
                .in((b, v) -> b.currency(v))
                .use(ValueArbitraries.amounts())
                .withProbability(HALF)
                .in((b, v) -> b.creditLimit(v))
                .use(ValueArbitraries.texts("ES91 2100"))
                .withProbability(HALF)
                .in((b, v) -> b.bankReference(v))
                .build(Billing.Builder::build)
                .withoutEdgeCases();
    }

    /** Buying potentials, likelihood always among their measures. */
    static Arbitrary<BuyingPotential> buyingPotentials() {
        return Builders.withBuilder(BuyingPotential::builder)
                .use(ValueArbitraries.numbers(0, 1))
                .in((b, v) -> b.likelihood(v))
                .use(ValueArbitraries.amounts())
                .withProbability(HALF)
                .in((b, v) -> b.expectedCapacity(v))
                .use(ValueArbitraries.amounts())
                .withProbability(HALF)
                .in((b, v) -> b.willingnessToPay(v))
                .use(ValueArbitraries.days())
                .withProbability(HALF)
                .in((b, v) -> b.assessedOn(v))
                .build(BuyingPotential.Builder::build)
                .withoutEdgeCases();
    }

    /** Interests of every kind. */
    static Arbitrary<Interest> interests() {
        return Combinators.combine(
                        Arbitraries.of(InterestKind.class),
                        ValueArbitraries.texts("wine", "storage", "late deliveries"),
                        ValueArbitraries.days())
                .as(Interest::new);
    }

    /** Sentiments of every kind. */
    static Arbitrary<Sentiment> sentiments() {
        return Builders.withBuilder(Sentiment::builder)
                .use(Arbitraries.of(SentimentKind.class))
                .in((b, v) -> b.kind(v))
                .use(ValueArbitraries.texts("loves it", "too slow"))
                .in((b, v) -> b.text(v))
                .use(channels())
                .in((b, v) -> b.channel(v))
                .use(ValueArbitraries.days())
                .in((b, v) -> b.expressedOn(v))
                .use(ValueArbitraries.texts("shoe", "hat"))
                .withProbability(HALF)
                .in((b, v) -> b.subject(v))
                .use(Arbitraries.of(Polarity.class))
                .withProbability(HALF)
                .in((b, v) -> b.polarity(v))
                .build(Sentiment.Builder::build)
                .withoutEdgeCases();
    }

    /** Decisions on the use of data. */
    static Arbitrary<Consent> consents() {
        return Builders.withBuilder(Consent::builder)
                .use(channels())
                .withProbability(HALF)
                .in((b, v) -> b.channel(v))
                .use(Arbitraries.of(ConsentPurpose.MARKETING, ConsentPurpose.SURVEY))
                .withProbability(HALF)
                .in((b, v) -> b.purpose(v))
                .use(Arbitraries.of(ConsentDecision.class))
                .in((b, v) -> b.decision(v))
                .use(ValueArbitraries.days())
                .in((b, v) -> b.decidedOn(v))
                .use(ValueArbitraries.texts("form 4411"))
                .withProbability(HALF)
                .in((b, v) -> b.evidence(v))
                .build(Consent.Builder::build)
                .withoutEdgeCases();
    }

    /** Acquisitions. */
    static Arbitrary<Acquisition> acquisitions() {
        return Builders.withBuilder(Acquisition::builder)
                .use(Arbitraries.of(CaptureSource.PURCHASE, CaptureSource.REFERRAL, CaptureSource.of("fair")))
                .in((b, v) -> b.source(v))
                .use(ValueArbitraries.days())
                .withProbability(HALF)
                .in((b, v) -> b.capturedOn(v))
                .use(channels())
                .withProbability(HALF)
                .in((b, v) -> b.channel(v))
                .use(Arbitraries.of("spring", "autumn").map(CampaignId::of))
                .withProbability(HALF)
                .in((b, v) -> b.campaign(v))
                .use(Arbitraries.of("referrer-1", "referrer-2").map(ClientId::of))
                .withProbability(HALF)
                .in((b, v) -> b.referrer(v))
                .use(ValueArbitraries.texts("Aceros Vidal"))
                .withProbability(HALF)
                .in((b, v) -> b.previousSupplier(v))
                .build(Acquisition.Builder::build)
                .withoutEdgeCases();
    }

    /** Commercial references. */
    static Arbitrary<CommercialReference> references() {
        return Builders.withBuilder(CommercialReference::builder)
                .use(ValueArbitraries.texts("Aceros Vidal"))
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of("referrer-1", "referrer-2").map(ClientId::of))
                .withProbability(HALF)
                .in((b, v) -> b.client(v))
                .use(ReachArbitraries.phones())
                .withProbability(HALF)
                .in((b, v) -> b.phone(v))
                .use(ValueArbitraries.texts("pays on the day"))
                .withProbability(HALF)
                .in((b, v) -> b.statement(v))
                .use(ValueArbitraries.days())
                .withProbability(HALF)
                .in((b, v) -> b.givenOn(v))
                .build(CommercialReference.Builder::build)
                .withoutEdgeCases();
    }

    /** Loyalty cards. */
    static Arbitrary<LoyaltyCard> loyaltyCards() {
        return Builders.withBuilder(LoyaltyCard::builder)
                .use(Arbitraries.of("card-1", "card-2", "😀"))
                .in((b, v) -> b.number(v))
                .use(ValueArbitraries.texts("Club Ruiz"))
                .withProbability(HALF)
                .in((b, v) -> b.programme(v))
                .use(ValueArbitraries.texts("gold", "silver"))
                .withProbability(HALF)
                .in((b, v) -> b.tier(v))
                .use(ValueArbitraries.days().filter(d -> d.getYear() < 2010))
                .withProbability(HALF)
                .in((b, v) -> b.issuedOn(v))
                .use(ValueArbitraries.days().filter(d -> d.getYear() >= 2010))
                .withProbability(HALF)
                .in((b, v) -> b.validUntil(v))
                .build(LoyaltyCard.Builder::build)
                .withoutEdgeCases();
    }

    /** Assignments, always with an owner. */
    static Arbitrary<Assignment> assignments() {
        return Builders.withBuilder(Assignment::builder)
                .use(Arbitraries.of("ana", "luis", "marta").map(RepresentativeId::of))
                .in((b, v) -> b.owner(v))
                .use(Arbitraries.of("north", "south").map(TeamId::of))
                .withProbability(HALF)
                .in((b, v) -> b.team(v))
                .use(Arbitraries.of("ES-AR", "MX-OAX").map(Territory::of))
                .withProbability(HALF)
                .in((b, v) -> b.territory(v))
                .use(ValueArbitraries.days())
                .withProbability(HALF)
                .in((b, v) -> b.since(v))
                .build(Assignment.Builder::build)
                .withoutEdgeCases();
    }

    /** Lifecycles, ended and not. */
    static Arbitrary<Lifecycle> lifecycles() {
        return Builders.withBuilder(Lifecycle::builder)
                .use(ValueArbitraries.days().filter(d -> d.getYear() < 2010))
                .withProbability(HALF)
                .in((b, v) -> b.since(v))
                .use(endings())
                .withProbability(HALF)
                .in((b, v) -> b.ending(v))
                .build(Lifecycle.Builder::build)
                .withoutEdgeCases();
    }

    /** Labels. */
    static Arbitrary<Label> labels() {
        return Combinators.combine(
                        Arbitraries.of("vip", "call back", "😀"),
                        Arbitraries.of(Colour.RED, Colour.GREEN, new Colour(0x12AB9F)))
                .as(Label::new);
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.PHONE, Channel.EMAIL, Channel.of("fax"));
    }

    private static Arbitrary<TaxId> taxIds() {
        return Builders.withBuilder(TaxId::builder)
                .use(ValueArbitraries.texts("B-12.345.674", "12345678Z"))
                .in((b, v) -> b.raw(v))
                .use(ValueArbitraries.countries())
                .withProbability(HALF)
                .in((b, v) -> b.country(v))
                .build(TaxId.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Ending> endings() {
        return Builders.withBuilder(Ending::builder)
                .use(ValueArbitraries.days().filter(d -> d.getYear() >= 2010))
                .in((b, v) -> b.endedOn(v))
                .use(Arbitraries.of(EndReason.PRICE, EndReason.MOVED, EndReason.of("merger")))
                .in((b, v) -> b.reason(v))
                .use(Arbitraries.of(PartingTerms.class))
                .withProbability(HALF)
                .in((b, v) -> b.terms(v))
                .use(ValueArbitraries.texts("Ferrallas Unidas"))
                .withProbability(HALF)
                .in((b, v) -> b.lostTo(v))
                .use(ValueArbitraries.texts("would come back"))
                .withProbability(HALF)
                .in((b, v) -> b.remark(v))
                .build(Ending.Builder::build)
                .withoutEdgeCases();
    }
}
