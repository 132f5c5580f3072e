package io.cartera.history;

import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.line;
import static io.cartera.history.Samples.returned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.ExternalId;
import io.cartera.money.Money;
import org.junit.jupiter.api.Test;

class ReturnTest {

    @Test
    void statesWhatIsGivenBackAsAPositiveAmount() {
        Return back = returned()
                .addLines(line().net(euros("2.5")).build())
                .originalPurchase(ExternalId.of("shop", "17"))
                .reason("did not fit")
                .build();

        assertThat(back.net()).isEqualTo(euros("12.5"));
        assertThat(back.originalPurchase()).contains(ExternalId.of("shop", "17"));
        assertThat(back.reason()).contains("did not fit");
        assertThat(back.kind()).isEqualTo(EventKind.RETURN);
    }

    @Test
    void refusesALineInAnotherCurrencyByItsPosition() {
        assertThatThrownBy(() -> returned().currency(Money.currency("USD")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("return.lines[0].net = '10 EUR' is refused: the return is in USD");
    }
}
