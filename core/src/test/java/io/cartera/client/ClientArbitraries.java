package io.cartera.client;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Clients for properties, over so few sectors, countries, sellers and labels that filters match often.
 *
 * <p>Every optional field is sometimes known and sometimes not, and texts are sometimes awkward to quote, to store or to sort.
 */
public final class ClientArbitraries {

    private static final double HALF = 0.5;

    private ClientArbitraries() {}

    /** Clients of whom every field is sometimes known and sometimes not. */
    public static Arbitrary<Client> clients() {
        return clients(clientIds());
    }

    /** Such clients, with identifiers of your own; none of these should begin with {@code company-} or {@code referrer-}. */
    public static Arbitrary<Client> clients(Arbitrary<ClientId> ids) {
        return Builders.withBuilder(Client::builder)
                .use(ids)
                .in((b, v) -> b.id(v))
                .use(ValueArbitraries.few(externalIds(), v -> v))
                .in((b, v) -> b.externalIds(v))
                .use(PartyArbitraries.parties())
                .in((b, v) -> b.party(v))
                .use(ValueArbitraries.few(ReachArbitraries.phones()))
                .in((b, v) -> b.phones(v))
                .use(ValueArbitraries.few(ReachArbitraries.emails()))
                .in((b, v) -> b.emails(v))
                .use(ValueArbitraries.few(ReachArbitraries.addresses()))
                .in((b, v) -> b.addresses(v))
                .use(ValueArbitraries.few(ReachArbitraries.socialHandles()))
                .in((b, v) -> b.socialHandles(v))
                .use(ValueArbitraries.few(ReachArbitraries.contacts(), Contact::id))
                .in((b, v) -> b.contacts(v))
                .use(ValueArbitraries.few(ReachArbitraries.representations()))
                .in((b, v) -> b.representations(v))
                .use(RelationArbitraries.billings())
                .withProbability(HALF)
                .in((b, v) -> b.billing(v))
                .use(profiles())
                .withProbability(HALF)
                .in((b, v) -> b.profile(v))
                .use(RelationArbitraries.buyingPotentials())
                .withProbability(HALF)
                .in((b, v) -> b.buyingPotential(v))
                .use(ValueArbitraries.few(RelationArbitraries.interests()))
                .in((b, v) -> b.interests(v))
                .use(ValueArbitraries.few(RelationArbitraries.sentiments()))
                .in((b, v) -> b.sentiments(v))
                .use(ValueArbitraries.few(RelationArbitraries.consents()))
                .in((b, v) -> b.consents(v))
                .use(RelationArbitraries.acquisitions())
                .withProbability(HALF)
                .in((b, v) -> b.acquisition(v))
                .use(ValueArbitraries.few(RelationArbitraries.references()))
                .in((b, v) -> b.references(v))
                .use(ValueArbitraries.few(RelationArbitraries.loyaltyCards(), LoyaltyCard::number))
                .in((b, v) -> b.loyaltyCards(v))
                .use(RelationArbitraries.assignments())
                .withProbability(HALF)
                .in((b, v) -> b.assignment(v))
                .use(RelationArbitraries.lifecycles())
                .withProbability(HALF)
                .in((b, v) -> b.lifecycle(v))
                .use(ValueArbitraries.few(RelationArbitraries.labels(), Label::name))
                .in((b, v) -> b.labels(v))
                .use(ValueArbitraries.attributes())
                .withProbability(HALF)
                .in((b, v) -> b.attributes(v))
                .build(Client.Builder::build)
                .withoutEdgeCases();
    }

    /** Up to so many clients with distinct identifiers. */
    public static Arbitrary<List<Client>> portfolios(int maxClients) {
        return ValueArbitraries.distinct(clients().list().ofMaxSize(maxClients), Client::id);
    }

    /** Identifiers; some sort differently by code point and by char. */
    public static Arbitrary<ClientId> clientIds() {
        return Combinators.combine(
                        Arbitraries.of("", "\uFF5E", "😀"),
                        Arbitraries.integers().between(1, 100_000))
                .as((prefix, number) -> ClientId.of(prefix + number))
                .withoutEdgeCases();
    }

    private static Arbitrary<ExternalId> externalIds() {
        return Combinators.combine(Arbitraries.of("erp", "shop"), Arbitraries.of("4711", "4712", "😀"))
                .as(ExternalId::new);
    }

    private static Arbitrary<Profile> profiles() {
        return Builders.withBuilder(Profile::builder)
                .use(Arbitraries.of(SocioeconomicLevel.HIGH, SocioeconomicLevel.LOW, SocioeconomicLevel.of("C+")))
                .withProbability(HALF)
                .in((b, v) -> b.socioeconomicLevel(v))
                .use(ValueArbitraries.amounts())
                .withProbability(HALF)
                .in((b, v) -> b.annualIncome(v))
                .use(ValueArbitraries.countries())
                .withProbability(HALF)
                .in((b, v) -> b.originCountry(v))
                .use(ValueArbitraries.texts("Oaxaca"))
                .withProbability(HALF)
                .in((b, v) -> b.originPlace(v))
                .use(Arbitraries.of("Europe/Madrid", "America/Lima", "Z", "+05:30")
                        .map(ZoneId::of))
                .withProbability(HALF)
                .in((b, v) -> b.timeZone(v))
                .use(Arbitraries.of("es-ES", "ca-valencia", "zh-Hant-TW-u-ca-roc")
                        .map(Locale::forLanguageTag))
                .withProbability(HALF)
                .in((b, v) -> b.locale(v))
                .use(ValueArbitraries.texts("no calls on Sunday"))
                .withProbability(HALF)
                .in((b, v) -> b.culture(v))
                .use(ValueArbitraries.few(deadlines(), FiscalDeadline::name))
                .in((b, v) -> b.fiscalDeadlines(v))
                .build(Profile.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<FiscalDeadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.of("IVA 1T", "IVA 2T"), Arbitraries.of(MonthDay.of(4, 20), MonthDay.of(2, 29)))
                .as(FiscalDeadline::new);
    }
}
