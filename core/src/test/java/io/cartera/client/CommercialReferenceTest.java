package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 20: commercial references. */
class CommercialReferenceTest {

    @Test
    void namesWhoVouchesForTheClient() {
        CommercialReference reference = CommercialReference.builder()
                .name("Aceros Vidal")
                .client(ClientId.of("vidal"))
                .phone(Phone.of(PhoneType.LANDLINE, "+34 976 123 456"))
                .statement("pays on the day")
                .givenOn(LocalDate.of(2024, 11, 5))
                .build();
        Client client = ClientTest.organisation("c1").addReferences(reference).build();

        assertThat(client.references()).containsExactly(reference);
        assertThat(reference.phone().flatMap(Phone::e164)).contains("+34976123456");
    }

    @Test
    void refusesABlankName() {
        assertRefused(
                () -> CommercialReference.builder().name(" ").build(),
                "commercialReference.name = ' ' is refused: it must not be blank");
    }
}
