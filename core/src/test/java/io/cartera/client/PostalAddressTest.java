package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Requirement 6: typed postal addresses, with the country as it was written where it maps to no code. */
class PostalAddressTest {

    @Test
    void keepsEveryPart() {
        PostalAddress address = PostalAddress.builder()
                .type(AddressType.FISCAL)
                .addLines("C/ Mayor, 5", "2.º izq.")
                .city("Zaragoza")
                .region("Aragón")
                .postalCode("50001")
                .countryWritten("es")
                .build();

        assertThat(address.lines()).containsExactly("C/ Mayor, 5", "2.º izq.");
        assertThat(address.country()).contains(CountryCode.of("ES"));
        assertThat(address.countryText()).contains("es");
        assertThat(address.countryName()).contains("ES");
    }

    @Test
    void keepsACountryThatMapsToNoCode() {
        for (String text : List.of("UK", "EIRE", "España", "ß")) {
            PostalAddress address = PostalAddress.builder().countryWritten(text).build();

            assertThat(address.country()).as(text).isEmpty();
            assertThat(address.countryName()).contains(text);
        }
    }

    @Test
    void isOfNoParticularTypeUnlessSet() {
        assertThat(PostalAddress.builder().city("Lima").build().type()).isEqualTo(AddressType.OTHER);
    }

    @Test
    void refusesToBeEmpty() {
        assertRefused(
                () -> PostalAddress.builder().type(AddressType.WORK).build(),
                "postalAddress = null is refused: it needs at least one part besides its type");
    }

    @Test
    void namesTheBlankLine() {
        assertRefused(
                () -> PostalAddress.builder().addLines("C/ Mayor, 5", "").build(),
                "postalAddress.lines[1] = '' is refused: it must not be blank");
    }

    @Test
    void refusesACodeThatIsoDoesNotAssign() {
        assertRefused(
                () -> CountryCode.of("UK"),
                "countryCode.value = 'UK' is refused: it is not an ISO 3166-1 code such as ES");
    }
}
