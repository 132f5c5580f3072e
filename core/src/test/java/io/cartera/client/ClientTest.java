package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.IncompleteValueException;
import org.junit.jupiter.api.Test;

/** Requirements 1, 2, 3 and 6: a client as a whole. */
class ClientTest {

    static Client.Builder person(String id) {
        return Client.builder()
                .id(ClientId.of(id))
                .party(Person.builder().name(PersonName.of("Ana", "Ruiz")).build());
    }

    static Client.Builder organisation(String id) {
        return Client.builder()
                .id(ClientId.of(id))
                .party(Organisation.builder().legalName("Ferretería Ruiz, S.L.").build());
    }

    /** Requirement 1. */
    @Test
    void isAPersonOrAnOrganisation() {
        Client person = person("p").build();
        Client organisation = organisation("o").build();

        assertThat(person.displayName()).isEqualTo("Ana Ruiz");
        assertThat(person.person()).isPresent();
        assertThat(person.organisation()).isEmpty();
        assertThat(organisation.displayName()).isEqualTo("Ferretería Ruiz, S.L.");
        assertThat(organisation.organisation()).isPresent();
        assertThat(organisation.person()).isEmpty();
    }

    /** Requirements 2 and 3. */
    @Test
    void prefersItsFirstPhoneAndEmail() {
        Phone mobile = Phone.of(PhoneType.MOBILE, "+34 600 123 456");
        Phone landline = Phone.of(PhoneType.LANDLINE, "976 123 456");
        Client client = person("p")
                .addPhones(mobile, landline)
                .addEmails(Email.of("ana@example.com"), Email.of("ana.ruiz@example.com"))
                .build();

        assertThat(client.primaryPhone()).contains(mobile);
        assertThat(client.primaryEmail()).contains(Email.of("ana@example.com"));
        assertThat(person("p").build().primaryPhone()).isEmpty();
        assertThat(person("p").build().primaryEmail()).isEmpty();
    }

    /** Requirement 6. */
    @Test
    void findsItsAddressesByType() {
        PostalAddress fiscal = address(AddressType.FISCAL, "PE");
        PostalAddress work = address(AddressType.WORK, "CL");
        Client client = person("p").addAddresses(work, fiscal).build();

        assertThat(client.address(AddressType.FISCAL)).contains(fiscal);
        assertThat(client.address(AddressType.POSTAL)).isEmpty();
    }

    @Test
    void isAtHomeInTheCountryOfItsFiscalAddressOrElseOfTheFirst() {
        PostalAddress cityOnly =
                PostalAddress.builder().type(AddressType.FISCAL).city("Cork").build();
        PostalAddress work = address(AddressType.WORK, "EIRE");

        assertThat(person("p")
                        .addAddresses(work, address(AddressType.FISCAL, "pe"))
                        .build()
                        .countryName())
                .contains("PE");
        assertThat(person("p").addAddresses(cityOnly, work).build().countryName())
                .contains("EIRE");
        assertThat(person("p").addAddresses(cityOnly).build().countryName()).isEmpty();
    }

    @Test
    void knowsNothingThatWasNotSaid() {
        Client client = person("p").build();

        assertThat(client.profile()).isEqualTo(Profile.unknown());
        assertThat(client.lifecycle()).isEqualTo(Lifecycle.unknown());
        assertThat(client.attributes().isEmpty()).isTrue();
    }

    @Test
    void refusesAnExternalIdGivenTwice() {
        ExternalId erp = ExternalId.of("erp", "4711");

        assertRefused(
                () -> person("p").addExternalIds(erp, erp).build(),
                "client.externalIds = 'erp:4711' is refused: it occurs more than once");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> Client.builder().build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessageContaining("Client")
                .hasMessageContaining("id")
                .hasMessageContaining("party");
    }

    private static PostalAddress address(AddressType type, String country) {
        return PostalAddress.builder().type(type).countryWritten(country).build();
    }
}
