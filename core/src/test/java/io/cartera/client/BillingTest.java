package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import org.junit.jupiter.api.Test;

/** Requirement 8: billing data. */
class BillingTest {

    @Test
    void keepsHowTheClientIsInvoicedAndPays() {
        Billing billing = Billing.builder()
                .taxId(TaxId.of(CountryCode.of("ES"), "B-12.345.674"))
                .taxRegime("recargo de equivalencia")
                .paymentDays(60)
                .paymentMethod(PaymentMethod.PROMISSORY_NOTE)
                .currency(Money.currency("EUR"))
                .creditLimit(Money.of("12000", "EUR"))
                .bankReference("ES91 2100 0418 4502 0005 1332")
                .build();

        assertThat(billing.taxId().map(TaxId::raw)).contains("B-12.345.674");
        assertThat(billing.taxId().flatMap(TaxId::country)).contains(CountryCode.of("ES"));
        assertThat(billing.paymentDays()).hasValue(60);
        assertThat(billing.creditLimit()).contains(Money.of("12000.00", "EUR"));
    }

    @Test
    void refusesANegativeTermOrLimit() {
        assertRefused(
                () -> Billing.builder().paymentDays(-30).build(),
                "billing.paymentDays = '-30' is refused: it must not be negative");
        assertRefused(
                () -> Billing.builder().creditLimit(Money.of("-1", "EUR")).build(),
                "billing.creditLimit = '-1' is refused: it must not be negative");
    }
}
