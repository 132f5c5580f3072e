package io.cartera.metric;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

/** A client, its purchases and its facts, by hand. */
final class Sales {

    static final Currency EUR = Money.currency("EUR");
    static final Currency USD = Money.currency("USD");
    static final AsOf MIDSUMMER = AsOf.endOf(LocalDate.of(2024, 6, 30), ZoneOffset.UTC);

    private Sales() {}

    static Client client() {
        return client(CustomAttributes.builder().build());
    }

    static Client client(CustomAttributes attributes) {
        return Client.builder()
                .id(ClientId.of("c1"))
                .party(Person.builder()
                        .name(PersonName.builder().given("Ana").build())
                        .build())
                .attributes(attributes)
                .build();
    }

    static Purchase purchase(String id, String at, String amount, String currency) {
        return purchase(id, Instant.parse(at), Money.of(amount, currency));
    }

    static Purchase purchase(String id, Instant at, Money net) {
        return Purchase.builder()
                .id(ExternalId.of("shop", id))
                .occurredAt(at)
                .currency(net.currency())
                .addLines(line(net))
                .build();
    }

    static Return returned(String id, Instant at, Money net) {
        return Return.builder()
                .id(ExternalId.of("shop", id))
                .occurredAt(at)
                .currency(net.currency())
                .addLines(line(net))
                .build();
    }

    static SaleLine line(Money net) {
        return SaleLine.builder().quantity(BigDecimal.ONE).net(net).build();
    }

    static ClientFacts facts(AsOf asOf, ClientEvent... events) {
        return facts(asOf, Assumptions.none(), events);
    }

    static ClientFacts facts(AsOf asOf, Assumptions assumptions, ClientEvent... events) {
        return ClientFacts.of(asOf, assumptions, client(), List.of(events));
    }
}
