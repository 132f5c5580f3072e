package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Requirement 3: e-mail addresses, normalised where they can be. */
class EmailTest {

    @Test
    void normalisesTheDomainAndKeepsTheText() {
        Email email = Email.of(" Ana.Ruiz@Example.COM ");

        assertThat(email.raw()).isEqualTo(" Ana.Ruiz@Example.COM ");
        assertThat(email.address()).contains("Ana.Ruiz@example.com");
    }

    @Test
    void keepsTextThatIsNoAddress() {
        for (String text : List.of(
                "ask her",
                "ana@",
                "@example.com",
                "ana@example",
                "ana@@example.com",
                "a b@example.com",
                "ana.@example.com",
                "<ana@example.com>",
                "ana@example..com",
                "a".repeat(65) + "@example.com")) {
            assertThat(Email.of(text).raw()).isEqualTo(text);
            assertThat(Email.of(text).address()).as(text).isEmpty();
        }
    }

    @Test
    void readsAddressesBeyondAscii() {
        assertThat(Email.of("josé@CORREO.Españá.es").address()).contains("josé@correo.españá.es");
    }

    @Test
    void leavesADomainThatGrowsTooLongInLowerCaseAsText() {
        // In lower case the dotted capital I of Turkish becomes two characters.
        assertThat(Email.of("a@" + "İ".repeat(200) + ".tr").address()).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsNotNormalised() {
        assertRefused(
                () -> Email.builder().raw("x").address("ana@Example.com").build(),
                "email.address = 'ana@Example.com' is refused: it is not local@domain with the domain in lower case");
    }
}
