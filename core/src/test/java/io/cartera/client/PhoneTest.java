package io.cartera.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import org.junit.jupiter.api.Test;

class PhoneTest {

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
