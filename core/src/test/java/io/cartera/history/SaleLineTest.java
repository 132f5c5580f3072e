package io.cartera.history;

import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SaleLineTest {

    private static final Money DOLLAR = Money.of("1", "USD");

    @Test
    void keepsWhatTheDocumentSays() {
        SaleLine line = SaleLine.builder()
                .product("shoe-42")
                .description("Red shoe, size 42")
                .category("footwear")
                .kind(ItemKind.SERVICE)
                .quantity(new BigDecimal("2.500"))
                .unitPrice(euros("19.99"))
                .discount(new BigDecimal("0.10"))
                .net(euros("44.98"))
                .tax(euros("9.45"))
                .cost(euros("20"))
                .build();

        assertThat(line.product()).contains("shoe-42");
        assertThat(line.description()).contains("Red shoe, size 42");
        assertThat(line.category()).contains("footwear");
        assertThat(line.kind()).isEqualTo(ItemKind.SERVICE);
        assertThat(line.quantity()).isEqualTo(new BigDecimal("2.5"));
        assertThat(line.unitPrice()).contains(euros("19.99"));
        assertThat(line.discount()).contains(new BigDecimal("0.1"));
        assertThat(line.net()).isEqualTo(euros("44.98"));
        assertThat(line.tax()).contains(euros("9.45"));
        assertThat(line.cost()).contains(euros("20"));
    }

    @Test
    void sellsGoodsOfNoNamedProductUnlessToldOtherwise() {
        SaleLine line = line().build();

        assertThat(line.kind()).isEqualTo(ItemKind.GOODS);
        assertThat(line.product()).isEmpty();
    }

    @Test
    void isEqualToALineWhoseNumbersAreWrittenOtherwise() {
        assertThat(line().quantity(new BigDecimal("10.00"))
                        .discount(new BigDecimal("1.0"))
                        .build())
                .isEqualTo(line().quantity(new BigDecimal("1E+1"))
                        .discount(BigDecimal.ONE)
                        .build());
    }

    @Test
    void mayBeAGiftOrACorrection() {
        assertThat(line().net(euros("0")).build().net().signum()).isZero();
        assertThat(line().net(euros("-3")).build().net().signum()).isNegative();
    }

    @Test
    void refusesANegativeQuantity() {
        assertThatThrownBy(
                        () -> line().quantity(new BigDecimal("-1E-2000000000")).build())
                .hasMessage("saleLine.quantity = '-1E-2000000000' is refused: it must not be negative");
        assertThatThrownBy(() -> line().quantity(new BigDecimal("-1")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("saleLine.quantity = '-1' is refused: it must not be negative");
    }

    @Test
    void refusesADiscountAboveTheWholePrice() {
        assertThatThrownBy(() -> line().discount(new BigDecimal("1.01")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("saleLine.discount = '1.01' is refused: it must lie between 0 and 1");
    }

    @Test
    void namesTheAmountInAnotherCurrency() {
        assertThatThrownBy(() -> line().unitPrice(DOLLAR).build())
                .hasMessage("saleLine.unitPrice = '1 USD' is refused: the net amount is in EUR");
        assertThatThrownBy(() -> line().tax(DOLLAR).build())
                .hasMessage("saleLine.tax = '1 USD' is refused: the net amount is in EUR");
        assertThatThrownBy(() -> line().cost(DOLLAR).build())
                .hasMessage("saleLine.cost = '1 USD' is refused: the net amount is in EUR");
    }
}
