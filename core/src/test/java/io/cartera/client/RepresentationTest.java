package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 7: the link between a person and the company that it represents. */
class RepresentationTest {

    private static final Representation RUIZ = Representation.builder()
            .company(ClientId.of("ruiz"))
            .contact(ContactId.of("k1"))
            .position("partner")
            .since(LocalDate.of(2019, 1, 1))
            .build();

    @Test
    void linksAPersonToTheCompanyThatItRepresents() {
        Client ana = ClientTest.person("ana").addRepresentations(RUIZ).build();

        assertThat(ana.representations()).containsExactly(RUIZ);
        assertThat(RUIZ.company()).isEqualTo(ClientId.of("ruiz"));
        assertThat(RUIZ.position()).contains("partner");
    }

    @Test
    void refusesALinkToTheClientItself() {
        assertRefused(
                () -> ClientTest.person("ruiz").addRepresentations(RUIZ).build(),
                "client.representations.company = 'ruiz' is refused: it is the client itself");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertRefused(
                () -> Representation.builder()
                        .from(RUIZ)
                        .until(LocalDate.of(2018, 12, 31))
                        .build(),
                "representation.until = '2018-12-31' is refused: it lies before the start, 2019-01-01");
    }
}
