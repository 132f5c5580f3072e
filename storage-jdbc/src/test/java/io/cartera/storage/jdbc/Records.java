package io.cartera.storage.jdbc;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.history.Purchase;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;

/** Small clients and events. */
final class Records {

    private static final Currency EUR = Money.currency("EUR");

    private Records() {}

    static Client client(String id) {
        return Client.builder()
                .id(ClientId.of(id))
                .party(Person.builder()
                        .name(PersonName.builder().given("Ana").family("Ibáñez").build())
                        .build())
                .build();
    }

    static Purchase purchase(String id, Instant at, int lines) {
        Purchase.Builder purchase =
                Purchase.builder().id(ExternalId.of("erp", id)).occurredAt(at).currency(EUR);
        for (int i = 0; i < lines; i++) {
            purchase.addLines(SaleLine.builder()
                    .product("P-" + i % 50)
                    .category("category " + i % 7)
                    .quantity(BigDecimal.valueOf(1 + i % 3))
                    .unitPrice(Money.of(new BigDecimal("12.45"), EUR))
                    .net(Money.of(new BigDecimal("12.45").multiply(BigDecimal.valueOf(1 + i % 3)), EUR))
                    .build());
        }
        return purchase.build();
    }
}
