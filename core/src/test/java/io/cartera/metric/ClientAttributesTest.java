package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Acquisition;
import io.cartera.client.Assignment;
import io.cartera.client.BuyingPotential;
import io.cartera.client.BuyingRole;
import io.cartera.client.CaptureSource;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Colour;
import io.cartera.client.Contact;
import io.cartera.client.ContactId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.Department;
import io.cartera.client.Email;
import io.cartera.client.EndReason;
import io.cartera.client.Ending;
import io.cartera.client.ExternalId;
import io.cartera.client.Interest;
import io.cartera.client.InterestKind;
import io.cartera.client.Label;
import io.cartera.client.Lifecycle;
import io.cartera.client.MaritalStatus;
import io.cartera.client.Organisation;
import io.cartera.client.PartingTerms;
import io.cartera.client.Party;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.client.Phone;
import io.cartera.client.PhoneType;
import io.cartera.client.PostalAddress;
import io.cartera.client.Profile;
import io.cartera.client.RepresentativeId;
import io.cartera.client.Sex;
import io.cartera.client.SocioeconomicLevel;
import io.cartera.client.TeamId;
import io.cartera.client.Territory;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClientAttributesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static final Person ANA = Person.builder()
            .name(PersonName.builder().given("Ana").family("García").build())
            .sex(Sex.FEMALE)
            .birthDate(DAY)
            .profession("notary")
            .maritalStatus(MaritalStatus.MARRIED)
            .build();

    private static final Organisation BAKERY = Organisation.builder()
            .legalName("Pan, S. L.")
            .sector("food")
            .niche("sourdough")
            .businessType("retail")
            .employees(12)
            .build();

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of(ClientAttributes.ID, "C-1"),
                Arguments.of(ClientAttributes.NAME, "Ana García"),
                Arguments.of(ClientAttributes.PARTY, "person"),
                Arguments.of(ClientAttributes.SEX, "female"),
                Arguments.of(ClientAttributes.BIRTH_DATE, DAY),
                Arguments.of(ClientAttributes.PROFESSION, "notary"),
                Arguments.of(ClientAttributes.MARITAL_STATUS, "married"),
                Arguments.of(ClientAttributes.SOURCES, Set.of("erp", "crm")),
                Arguments.of(ClientAttributes.EMAILS, Set.of("ana@example.com")),
                Arguments.of(ClientAttributes.PHONES, Set.of("+34600123456")),
                Arguments.of(ClientAttributes.COUNTRY, "ES"),
                Arguments.of(ClientAttributes.COUNTRIES, Set.of("ES", "PT")),
                Arguments.of(ClientAttributes.CITIES, Set.of("Vigo", "Porto")),
                Arguments.of(ClientAttributes.REGIONS, Set.of("Galicia")),
                Arguments.of(ClientAttributes.POSTAL_CODES, Set.of("36201")),
                Arguments.of(ClientAttributes.SOCIOECONOMIC_LEVEL, "upper-middle"),
                Arguments.of(ClientAttributes.CULTURE, "gallega"),
                Arguments.of(ClientAttributes.annualIncome(EUR), Money.of(40_000, EUR)),
                Arguments.of(ClientAttributes.expectedCapacity(EUR), Money.of(900, EUR)),
                Arguments.of(ClientAttributes.BUYING_LIKELIHOOD, new BigDecimal("0.4")),
                Arguments.of(ClientAttributes.OWNER, "luis"),
                Arguments.of(ClientAttributes.TEAM, "north"),
                Arguments.of(ClientAttributes.TERRITORY, "galicia"),
                Arguments.of(ClientAttributes.CAPTURE_SOURCE, "newsletter"),
                Arguments.of(ClientAttributes.CAPTURED_ON, LocalDate.of(2020, 1, 2)),
                Arguments.of(ClientAttributes.REFERRER, "C-9"),
                Arguments.of(ClientAttributes.PREVIOUS_SUPPLIER, "Acme"),
                Arguments.of(ClientAttributes.CLIENT_SINCE, LocalDate.of(2020, 3, 4)),
                Arguments.of(ClientAttributes.ENDED_ON, LocalDate.of(2023, 5, 6)),
                Arguments.of(ClientAttributes.END_REASON, "price"),
                Arguments.of(ClientAttributes.PARTING_TERMS, "good"),
                Arguments.of(ClientAttributes.LABELS, Set.of("VIP")),
                Arguments.of(ClientAttributes.BUYING_ROLES, Set.of("decision-maker", "user")),
                Arguments.of(ClientAttributes.DEPARTMENTS, Set.of(Department.TREASURY.toString())),
                Arguments.of(ClientAttributes.interests(InterestKind.NEED), Set.of("storage")),
                Arguments.of(ClientAttributes.custom("pets", ValueType.NUMBER), new BigDecimal("2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void readsWhatTheClientSays(Operand<?> attribute, Object expected) {
        assertThat(read(full(), attribute)).isEqualTo(Optional.of(expected));
    }

    @Test
    void readsAnOrganisationsOwn() {
        Client bakery = bare(BAKERY);

        assertThat(read(bakery, ClientAttributes.PARTY)).isEqualTo(Optional.of("organisation"));
        assertThat(read(bakery, ClientAttributes.SECTOR)).isEqualTo(Optional.of("food"));
        assertThat(read(bakery, ClientAttributes.NICHE)).isEqualTo(Optional.of("sourdough"));
        assertThat(read(bakery, ClientAttributes.BUSINESS_TYPE)).isEqualTo(Optional.of("retail"));
        assertThat(read(bakery, ClientAttributes.EMPLOYEES)).isEqualTo(Optional.of(BigDecimal.valueOf(12)));
        assertThat(read(bakery, ClientAttributes.SEX)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void isMissingWhereTheClientDoesNotSay(Operand<?> attribute, Object unused) {
        boolean always = List.of(ClientAttributes.ID, ClientAttributes.NAME, ClientAttributes.PARTY)
                .contains(attribute);

        assertThat(read(bare(BAKERY), attribute).isPresent()).isEqualTo(always);
    }

    @Test
    void refusesAnAttributeOfAnotherTypeOrCurrency() {
        assertThatThrownBy(() -> read(full(), ClientAttributes.custom("pets", ValueType.TEXT)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageStartingWith("client.custom.pets: ");
        assertThatThrownBy(() -> read(full(), ClientAttributes.annualIncome(Currency.getInstance("USD"))))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("client.annual-income(USD): the amount is in EUR");
    }

    private static Optional<?> read(Client client, Operand<?> attribute) {
        AsOf asOf = AsOf.endOf(DAY, ZoneOffset.UTC);
        return ClientFacts.of(asOf, Assumptions.none(), client, List.of()).valueOf(attribute);
    }

    private static Client bare(Party party) {
        return Client.builder().id(ClientId.of("C-2")).party(party).build();
    }

    private static Client full() {
        return Client.builder()
                .id(ClientId.of("C-1"))
                .party(ANA)
                .addExternalIds(ExternalId.of("erp", "7"), ExternalId.of("crm", "8"))
                .addEmails(Email.of("ana@example.com"), Email.of("ask the porter"))
                .addPhones(Phone.of(PhoneType.MOBILE, "+34 600 123 456"), Phone.of(PhoneType.LANDLINE, "ext. 12"))
                .addAddresses(
                        PostalAddress.builder()
                                .city("Vigo")
                                .region("Galicia")
                                .postalCode("36201")
                                .countryWritten("ES")
                                .build(),
                        PostalAddress.builder()
                                .city("Porto")
                                .countryWritten("PT")
                                .build())
                .profile(Profile.builder()
                        .socioeconomicLevel(SocioeconomicLevel.UPPER_MIDDLE)
                        .culture("gallega")
                        .annualIncome(Money.of(40_000, EUR))
                        .build())
                .buyingPotential(BuyingPotential.builder()
                        .expectedCapacity(Money.of(900, EUR))
                        .likelihood(new BigDecimal("0.40"))
                        .build())
                .assignment(Assignment.builder()
                        .owner(RepresentativeId.of("luis"))
                        .team(TeamId.of("north"))
                        .territory(Territory.of("galicia"))
                        .build())
                .acquisition(Acquisition.builder()
                        .source(CaptureSource.NEWSLETTER)
                        .capturedOn(LocalDate.of(2020, 1, 2))
                        .referrer(ClientId.of("C-9"))
                        .previousSupplier("Acme")
                        .build())
                .lifecycle(Lifecycle.builder()
                        .since(LocalDate.of(2020, 3, 4))
                        .ending(Ending.builder()
                                .endedOn(LocalDate.of(2023, 5, 6))
                                .reason(EndReason.PRICE)
                                .terms(PartingTerms.GOOD)
                                .build())
                        .build())
                .addLabels(Label.of("VIP", Colour.RED))
                .addContacts(Contact.builder()
                        .id(ContactId.of("k"))
                        .name(PersonName.builder().given("Eva").build())
                        .department(Department.TREASURY)
                        .addBuyingRoles(BuyingRole.DECISION_MAKER, BuyingRole.USER)
                        .build())
                .addInterests(
                        new Interest(InterestKind.NEED, "storage", DAY), new Interest(InterestKind.TASTE, "jazz", DAY))
                .attributes(CustomAttributes.builder().number("pets", 2).build())
                .build();
    }
}
