package io.cartera.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Requirement 2: typed phones, in E.164 form where they parse. */
class PhoneTest {

    @Test
    void readsInternationalNumbersInAnyPunctuation() {
        for (String raw :
                new String[] {"+34 600 123 456", "+34-600.123.456", "+34 (600) 123456", "+34\u00A0600123456"}) {
            Phone phone = Phone.of(PhoneType.MOBILE, raw);

            assertThat(phone.e164()).as(raw).contains("+34600123456");
            assertThat(phone.raw()).isEqualTo(raw);
            assertThat(phone.type()).isEqualTo(PhoneType.MOBILE);
        }
    }

    @Test
    void doesNotGuessTheCountryOfANationalNumberOrDropATrunkPrefix() {
        for (String raw :
                new String[] {"976 123 456", "0034 600123456", "+44 (0)20 7946 0000", "+34 600 123 456 ext. 2"}) {
            assertThat(Phone.of(PhoneType.UNKNOWN, raw).e164()).as(raw).isEmpty();
        }
    }

    @Test
    void keepsRawTextThatDoesNotParse() {
        Phone phone = Phone.builder().raw("ask for Ana, ext. 12").build();

        assertThat(phone.raw()).isEqualTo("ask for Ana, ext. 12");
        assertThat(phone.e164()).isEmpty();
        assertThat(phone.type()).isEqualTo(PhoneType.UNKNOWN);
    }

    @Test
    void refusesAnE164FormWithoutItsPlus() {
        assertThatThrownBy(() ->
                        Phone.builder().raw("600 123 456").e164("34600123456").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phone.e164 = '34600123456' is refused: it is not a '+' with 7 to 15 digits");
    }

    @Test
    void namesTheFieldThatWasNotSet() {
        assertThatThrownBy(() -> Phone.builder().build())
                .isInstanceOf(io.cartera.IncompleteValueException.class)
                .hasMessageContaining("Phone")
                .hasMessageContaining("raw");
    }
}
