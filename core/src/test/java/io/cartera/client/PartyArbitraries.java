package io.cartera.client;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Persons and organisations. */
final class PartyArbitraries {

    private static final double HALF = 0.5;

    private PartyArbitraries() {}

    /** Persons and organisations alike. */
    static Arbitrary<Party> parties() {
        return Arbitraries.oneOf(persons(), organisations());
    }

    /** Names, of which one part or both are known. */
    static Arbitrary<PersonName> names() {
        return Arbitraries.oneOf(
                Builders.withBuilder(PersonName::builder)
                        .use(ValueArbitraries.texts("Ana", "Luis"))
                        .in((b, v) -> b.given(v))
                        .use(ValueArbitraries.texts("García Márquez", "Ruiz"))
                        .withProbability(HALF)
                        .in((b, v) -> b.family(v))
                        .use(ValueArbitraries.texts("Dra.", "Sr."))
                        .withProbability(HALF)
                        .in((b, v) -> b.title(v))
                        .build(PersonName.Builder::build)
                        .withoutEdgeCases(),
                Builders.withBuilder(PersonName::builder)
                        .use(ValueArbitraries.texts("García Márquez", "Ruiz"))
                        .in((b, v) -> b.family(v))
                        .build(PersonName.Builder::build)
                        .withoutEdgeCases());
    }

    /** Persons. */
    static Arbitrary<Person> persons() {
        return Builders.withBuilder(Person::builder)
                .use(names())
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of(Sex.class))
                .withProbability(HALF)
                .in((b, v) -> b.sex(v))
                .use(ValueArbitraries.days())
                .withProbability(HALF)
                .in((b, v) -> b.birthDate(v))
                .use(ValueArbitraries.texts("architect", "plumber"))
                .withProbability(HALF)
                .in((b, v) -> b.profession(v))
                .use(Arbitraries.of(MaritalStatus.class))
                .withProbability(HALF)
                .in((b, v) -> b.maritalStatus(v))
                .use(ValueArbitraries.countries())
                .withProbability(HALF)
                .in((b, v) -> b.nationality(v))
                .build(Person.Builder::build)
                .withoutEdgeCases();
    }

    /** Organisations, of whose names one or both are known. */
    static Arbitrary<Organisation> organisations() {
        return Arbitraries.oneOf(
                Builders.withBuilder(Organisation::builder)
                        .use(ValueArbitraries.texts("Ferretería Ruiz, S.L.", "Aceros Vidal, S.A."))
                        .in((b, v) -> b.legalName(v))
                        .use(ValueArbitraries.texts("Ruiz", "Vidal"))
                        .withProbability(HALF)
                        .in((b, v) -> b.tradeName(v))
                        .use(ValueArbitraries.texts("retailer", "wholesaler"))
                        .withProbability(HALF)
                        .in((b, v) -> b.businessType(v))
                        .use(ValueArbitraries.texts("food", "hardware"))
                        .withProbability(HALF)
                        .in((b, v) -> b.sector(v))
                        .use(ValueArbitraries.texts("organic", "marine"))
                        .withProbability(HALF)
                        .in((b, v) -> b.niche(v))
                        .use(Arbitraries.integers().between(0, 500))
                        .withProbability(HALF)
                        .in((b, v) -> b.employees(v))
                        .use(ValueArbitraries.amounts())
                        .withProbability(HALF)
                        .in((b, v) -> b.annualRevenue(v))
                        .use(ValueArbitraries.days())
                        .withProbability(HALF)
                        .in((b, v) -> b.foundedOn(v))
                        .build(Organisation.Builder::build)
                        .withoutEdgeCases(),
                Builders.withBuilder(Organisation::builder)
                        .use(ValueArbitraries.texts("Ruiz", "Vidal"))
                        .in((b, v) -> b.tradeName(v))
                        .use(ValueArbitraries.texts("food", "hardware"))
                        .withProbability(HALF)
                        .in((b, v) -> b.sector(v))
                        .build(Organisation.Builder::build)
                        .withoutEdgeCases());
    }
}
