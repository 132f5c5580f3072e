package io.cartera.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money TEN = Money.of("10.00", "EUR");
    private static final Money DOLLAR = Money.of(1, Money.currency("USD"));

    @Test
    void refusesWhatIsNoAmount() {
        assertRefused(
                () -> Money.of("ten", "EUR"),
                "money.amount = 'ten' is refused: it is not a decimal number such as 19.90");
        assertRefused(
                () -> Money.of("10", "EURO"),
                "money.currency = 'EURO' is refused: it is not an ISO 4217 code such as EUR");
        assertRefused(
                () -> Money.of("1E+20", "EUR"),
                "money.amount = '1E+20' is refused: it has more than 20 digits before the decimal point");
        assertRefused(
                () -> Money.of("1E-31", "EUR"), "money.amount = '1E-31' is refused: it has more than 30 decimals");
    }

    @Test
    void refusesToMixCurrencies() {
        String message = "money.currency = 'USD' is refused: the other amount is in EUR";
        assertRefused(() -> TEN.plus(DOLLAR), message);
        assertRefused(() -> TEN.minus(DOLLAR), message);
        assertRefused(() -> TEN.compareTo(DOLLAR), message);
        assertThat(Money.of("1", "EUR")).isNotEqualTo(DOLLAR);
    }

    @Test
    void refusesAResultOfTooManyDigits() {
        Money most = Money.of("9".repeat(20), "EUR");

        assertRefused(
                () -> most.plus(Money.of("1", "EUR")),
                "money.amount = '100000000000000000000' is refused: it has more than 20 digits before the decimal point");
    }

    @Test
    void calculatesExactly() {
        assertThat(TEN.times(new BigDecimal("0.333"))).isEqualTo(Money.of("3.33", "EUR"));
        assertThat(TEN.minus(Money.of("10.01", "EUR")))
                .isEqualTo(Money.of("-0.01", "EUR"))
                .hasToString("-0.01 EUR");
        assertThat(TEN.negated().signum()).isEqualTo(-1);
        assertThat(Money.zero(Money.currency("EUR"))).isEqualTo(TEN.minus(TEN)).hasToString("0 EUR");
        assertThat(TEN).hasToString("10 EUR");
        assertThat(Money.of("1E+3", "EUR")).hasToString("1000 EUR");
    }

    @Test
    void noRatesKnowNothing() {
        assertThat(ExchangeRates.none().rate(Money.currency("EUR"), Money.currency("USD"), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    private static void assertRefused(ThrowingCallable built, String message) {
        assertThatThrownBy(built).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
