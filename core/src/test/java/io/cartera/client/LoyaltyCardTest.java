package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 21: loyalty cards. */
class LoyaltyCardTest {

    private static final LoyaltyCard GOLD = LoyaltyCard.builder()
            .number("0004 1234")
            .programme("Club Ruiz")
            .tier("gold")
            .issuedOn(LocalDate.of(2024, 1, 31))
            .validUntil(LocalDate.of(2027, 1, 31))
            .build();

    @Test
    void isKeptByItsNumber() {
        Client client = ClientTest.person("c1")
                .addLoyaltyCards(GOLD, LoyaltyCard.of("7"))
                .build();

        assertThat(client.loyaltyCards()).extracting(LoyaltyCard::number).containsExactly("0004 1234", "7");
    }

    @Test
    void hasANumberThatNoOtherCardOfTheClientHas() {
        assertRefused(
                () -> ClientTest.person("c1")
                        .addLoyaltyCards(GOLD, LoyaltyCard.of("0004 1234"))
                        .build(),
                "client.loyaltyCards = '0004 1234' is refused: it occurs more than once");
    }

    @Test
    void refusesToExpireBeforeItIsGiven() {
        assertRefused(
                () -> LoyaltyCard.builder()
                        .from(GOLD)
                        .validUntil(LocalDate.of(2024, 1, 30))
                        .build(),
                "loyaltyCard.validUntil = '2024-01-30' is refused: it lies before the start, 2024-01-31");
    }
}
