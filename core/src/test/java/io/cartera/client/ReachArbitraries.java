package io.cartera.client;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** How clients are reached: phones, e-mails, addresses, accounts, and contact persons. */
final class ReachArbitraries {

    private static final double HALF = 0.5;
    private static final double ATTRIBUTED = 0.2;

    private ReachArbitraries() {}

    /** Phones, some of them in international form. */
    static Arbitrary<Phone> phones() {
        return Combinators.combine(
                        Arbitraries.of(PhoneType.class),
                        ValueArbitraries.texts("+34 600 123 456", "976 123 456", "ask Ana"))
                .as(Phone::of);
    }

    /** E-mails, some of them no addresses. */
    static Arbitrary<Email> emails() {
        return ValueArbitraries.texts("ana@example.com", "Luis@Example.ORG", "none")
                .map(Email::of);
    }

    /** Addresses, some with a country that maps to no code. */
    static Arbitrary<PostalAddress> addresses() {
        return Builders.withBuilder(PostalAddress::builder)
                .use(Arbitraries.of(AddressType.class))
                .in((b, v) -> b.type(v))
                .use(ValueArbitraries.texts("ES", "mx", "UK"))
                .in((b, v) -> b.countryWritten(v))
                .use(ValueArbitraries.few(ValueArbitraries.texts("C/ Mayor, 5", "2.º izq.")))
                .in((b, v) -> b.lines(v))
                .use(ValueArbitraries.texts("Zaragoza", "Lima"))
                .withProbability(HALF)
                .in((b, v) -> b.city(v))
                .use(ValueArbitraries.texts("Aragón"))
                .withProbability(HALF)
                .in((b, v) -> b.region(v))
                .use(ValueArbitraries.texts("50001", "SW1A 1AA"))
                .withProbability(HALF)
                .in((b, v) -> b.postalCode(v))
                .build(PostalAddress.Builder::build)
                .withoutEdgeCases();
    }

    /** Accounts on social networks. */
    static Arbitrary<SocialHandle> socialHandles() {
        return Builders.withBuilder(SocialHandle::builder)
                .use(Arbitraries.of(SocialNetwork.INSTAGRAM, SocialNetwork.X, SocialNetwork.of("😀")))
                .in((b, v) -> b.network(v))
                .use(ValueArbitraries.texts("@ruiz"))
                .in((b, v) -> b.handle(v))
                .use(ValueArbitraries.texts("https://example.social/@ruiz"))
                .withProbability(HALF)
                .in((b, v) -> b.url(v))
                .build(SocialHandle.Builder::build)
                .withoutEdgeCases();
    }

    /** Contact persons. */
    static Arbitrary<Contact> contacts() {
        return Builders.withBuilder(Contact::builder)
                .use(Arbitraries.of("c1", "c2", "😀").map(ContactId::of))
                .in((b, v) -> b.id(v))
                .use(PartyArbitraries.names())
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of(Department.PURCHASING, Department.TREASURY, Department.of("quality")))
                .withProbability(HALF)
                .in((b, v) -> b.department(v))
                .use(ValueArbitraries.texts("buyer", "director"))
                .withProbability(HALF)
                .in((b, v) -> b.position(v))
                .use(Arbitraries.of(BuyingRole.class).set().ofMaxSize(2))
                .in((b, v) -> b.buyingRoles(v))
                .use(ValueArbitraries.few(phones()))
                .in((b, v) -> b.phones(v))
                .use(ValueArbitraries.few(emails()))
                .in((b, v) -> b.emails(v))
                .use(ValueArbitraries.few(socialHandles()))
                .in((b, v) -> b.socialHandles(v))
                .use(ValueArbitraries.days())
                .withProbability(HALF)
                .in((b, v) -> b.birthDate(v))
                .use(ValueArbitraries.attributes())
                .withProbability(ATTRIBUTED)
                .in((b, v) -> b.attributes(v))
                .build(Contact.Builder::build)
                .withoutEdgeCases();
    }

    /** Links to companies. */
    static Arbitrary<Representation> representations() {
        return Builders.withBuilder(Representation::builder)
                .use(Arbitraries.of("company-1", "company-2").map(ClientId::of))
                .in((b, v) -> b.company(v))
                .use(Arbitraries.of("c1", "c2").map(ContactId::of))
                .withProbability(HALF)
                .in((b, v) -> b.contact(v))
                .use(ValueArbitraries.texts("partner", "agent"))
                .withProbability(HALF)
                .in((b, v) -> b.position(v))
                .use(ValueArbitraries.days().filter(d -> d.getYear() < 2010))
                .withProbability(HALF)
                .in((b, v) -> b.since(v))
                .use(ValueArbitraries.days().filter(d -> d.getYear() >= 2010))
                .withProbability(HALF)
                .in((b, v) -> b.until(v))
                .build(Representation.Builder::build)
                .withoutEdgeCases();
    }
}
