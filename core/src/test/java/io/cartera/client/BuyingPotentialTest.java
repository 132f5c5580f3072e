package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 14: buying potential. */
class BuyingPotentialTest {

    @Test
    void keepsItsThreeMeasures() {
        BuyingPotential potential = BuyingPotential.builder()
                .expectedCapacity(Money.of("30000", "EUR"))
                .likelihood(new BigDecimal("0.35"))
                .willingnessToPay(Money.of("19.90", "EUR"))
                .assessedOn(LocalDate.of(2026, 6, 30))
                .build();

        assertThat(potential.expectedCapacity()).contains(Money.of("30000", "EUR"));
        assertThat(potential.likelihood()).contains(new BigDecimal("0.35"));
        assertThat(potential.willingnessToPay()).contains(Money.of("19.9", "EUR"));
    }

    @Test
    void isEqualHoweverItsLikelihoodIsWritten() {
        assertThat(likely("0.50")).isEqualTo(likely("0.5")).hasSameHashCodeAs(likely("0.5"));
        assertThat(likely("1.0").likelihood()).contains(BigDecimal.ONE);
    }

    @Test
    void refusesALikelihoodOutsideZeroToOne() {
        assertRefused(
                () -> likely("1.01"), "buyingPotential.likelihood = '1.01' is refused: it must lie between 0 and 1");
        assertRefused(
                () -> likely("-0.1"), "buyingPotential.likelihood = '-0.1' is refused: it must lie between 0 and 1");
    }

    @Test
    void refusesNegativeAmounts() {
        Money debt = Money.of("-5", "EUR");

        assertRefused(
                () -> BuyingPotential.builder().expectedCapacity(debt).build(),
                "buyingPotential.expectedCapacity = '-5' is refused: it must not be negative");
        assertRefused(
                () -> BuyingPotential.builder().willingnessToPay(debt).build(),
                "buyingPotential.willingnessToPay = '-5' is refused: it must not be negative");
    }

    @Test
    void refusesToMeasureNothing() {
        assertRefused(
                () -> BuyingPotential.builder()
                        .assessedOn(LocalDate.of(2026, 6, 30))
                        .build(),
                "buyingPotential = null is refused: it needs a capacity, a likelihood or a willingness to pay");
    }

    private static BuyingPotential likely(String likelihood) {
        return BuyingPotential.builder().likelihood(new BigDecimal(likelihood)).build();
    }
}
