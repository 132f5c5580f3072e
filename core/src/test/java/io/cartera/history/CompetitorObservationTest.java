package io.cartera.history;

import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.money.Money;
import org.junit.jupiter.api.Test;

class CompetitorObservationTest {

    @Test
    void keepsWhatACompetitorMeansForTheTrade() {
        CompetitorObservation seen = observation()
                .observation("Offers free delivery.")
                .effect(CompetitorEffect.BUYS_PARTLY)
                .product("shoe-42")
                .competitorPrice(euros("17.50"))
                .ownPrice(euros("19.99"))
                .build();

        assertThat(seen.competitor()).isEqualTo("acme");
        assertThat(seen.observation()).contains("Offers free delivery.");
        assertThat(seen.effect()).contains(CompetitorEffect.BUYS_PARTLY);
        assertThat(seen.product()).contains("shoe-42");
        assertThat(seen.priceDifference()).contains(euros("-2.49"));
        assertThat(seen.kind()).isEqualTo(EventKind.COMPETITOR_OBSERVATION);
    }

    @Test
    void comparesNothingWithAnUnknownPrice() {
        assertThat(observation().competitorPrice(euros("1")).build().priceDifference())
                .isEmpty();
        assertThat(observation().ownPrice(euros("1")).build().priceDifference()).isEmpty();
    }

    @Test
    void refusesPricesOfTwoCurrencies() {
        assertThatThrownBy(() -> observation()
                        .competitorPrice(Money.of("20", "USD"))
                        .ownPrice(euros("19"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("competitorObservation.ownPrice = '19 EUR' is refused: the competitor's price is in USD");
    }

    @Test
    void refusesNegativePrices() {
        assertThatThrownBy(() -> observation().competitorPrice(euros("-1")).build())
                .hasMessage("competitorObservation.competitorPrice = '-1 EUR' is refused: it must not be negative");
        assertThatThrownBy(() -> observation().ownPrice(euros("-1")).build())
                .hasMessage("competitorObservation.ownPrice = '-1 EUR' is refused: it must not be negative");
    }
}
