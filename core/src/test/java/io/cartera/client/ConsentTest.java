package io.cartera.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Consent by channel and purpose, as requirement 60 will honour it. */
class ConsentTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);

    private static final Consent ALL = Consent.builder()
            .decision(ConsentDecision.GRANTED)
            .decidedOn(JANUARY)
            .evidence("form 4411")
            .build();
    private static final Consent NO_MAIL = Consent.builder()
            .channel(Channel.EMAIL)
            .purpose(ConsentPurpose.MARKETING)
            .decision(ConsentDecision.WITHDRAWN)
            .decidedOn(MARCH)
            .build();

    @Test
    void holdsFromTheDayOfTheDecision() {
        Client client = ClientTest.person("c1").addConsents(ALL).build();

        assertThat(client.consent(Channel.SMS, ConsentPurpose.MARKETING, JANUARY.minusDays(1)))
                .isEmpty();
        assertThat(client.consent(Channel.SMS, ConsentPurpose.MARKETING, JANUARY))
                .contains(ALL);
    }

    @Test
    void givesWayToALaterDecisionOnTheSameChannelAndPurpose() {
        Client client = ClientTest.person("c1").addConsents(NO_MAIL, ALL).build();

        assertThat(client.consent(Channel.EMAIL, ConsentPurpose.MARKETING, MARCH))
                .contains(NO_MAIL);
        assertThat(client.consent(Channel.EMAIL, ConsentPurpose.MARKETING, MARCH.minusDays(1)))
                .contains(ALL);
        assertThat(client.consent(Channel.EMAIL, ConsentPurpose.SERVICE, MARCH)).contains(ALL);
        assertThat(client.consent(Channel.PHONE, ConsentPurpose.MARKETING, MARCH))
                .contains(ALL);
    }

    @Test
    void isWithdrawnWhereOneDaySawBothDecisions() {
        Consent withdrawn = Consent.builder()
                .decision(ConsentDecision.WITHDRAWN)
                .decidedOn(JANUARY)
                .build();

        for (List<Consent> order : List.of(List.of(ALL, withdrawn), List.of(withdrawn, ALL))) {
            assertThat(ClientTest.person("c1")
                            .consents(order)
                            .build()
                            .consent(Channel.POST, ConsentPurpose.SURVEY, JANUARY))
                    .contains(withdrawn);
        }
    }
}
