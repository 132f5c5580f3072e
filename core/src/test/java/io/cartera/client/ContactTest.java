package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requirements 4 and 5: contact persons with department, position and buying role. */
class ContactTest {

    private static final Contact BUYER = Contact.builder()
            .id(ContactId.of("k1"))
            .name(PersonName.of("Luis", "Pérez"))
            .department(Department.PURCHASING)
            .position("Head of purchasing")
            .addBuyingRoles(BuyingRole.COMMITTEE_MEMBER, BuyingRole.DECISION_MAKER)
            .build();
    private static final Contact TREASURER = Contact.builder()
            .id(ContactId.of("k2"))
            .name(PersonName.of("Eva", "Sanz"))
            .department(Department.TREASURY)
            .addBuyingRoles(BuyingRole.COMMITTEE_MEMBER)
            .build();
    private static final Contact RECEPTION = Contact.builder()
            .id(ContactId.of("k3"))
            .name(PersonName.builder().given("Pili").build())
            .addPhones(Phone.of(PhoneType.LANDLINE, "976 123 456"))
            .build();
    private static final Client CLIENT = ClientTest.organisation("c1")
            .addContacts(BUYER, TREASURER, RECEPTION)
            .build();

    /** Requirement 4. */
    @Test
    void isFoundByDepartment() {
        assertThat(CLIENT.contacts(Department.TREASURY)).containsExactly(TREASURER);
        assertThat(CLIENT.contacts(Department.of("quality"))).isEmpty();
    }

    /** Requirement 5. */
    @Test
    void isFoundByBuyingRole() {
        assertThat(CLIENT.contacts(BuyingRole.COMMITTEE_MEMBER)).containsExactly(BUYER, TREASURER);
        assertThat(CLIENT.contacts(BuyingRole.DECISION_MAKER)).containsExactly(BUYER);
        assertThat(CLIENT.contacts(BuyingRole.USER)).isEmpty();
    }

    @Test
    void isFoundById() {
        assertThat(CLIENT.contact(ContactId.of("k3"))).contains(RECEPTION);
        assertThat(CLIENT.contact(ContactId.of("k4"))).isEmpty();
    }

    @Test
    void isEqualWhateverTheOrderOfItsBuyingRoles() {
        Contact other = Contact.builder()
                .from(BUYER)
                .buyingRoles(Set.of(BuyingRole.DECISION_MAKER, BuyingRole.COMMITTEE_MEMBER))
                .build();

        assertThat(other).isEqualTo(BUYER).hasSameHashCodeAs(BUYER);
    }

    @Test
    void hasAnIdThatNoOtherContactOfTheClientHas() {
        assertRefused(
                () -> ClientTest.organisation("c1")
                        .addContacts(
                                BUYER,
                                Contact.builder().from(TREASURER).id(BUYER.id()).build())
                        .build(),
                "client.contacts = 'k1' is refused: it occurs more than once");
    }
}
