package io.cartera.segment;

import io.cartera.client.Client;
import io.cartera.client.ExternalId;
import io.cartera.client.Organisation;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;

/** Clients and sales with nothing but what a test is about. */
public final class History {

    /** The currency of all amounts that name none. */
    public static final Currency EUR = Money.currency("EUR");

    private History() {}

    /** A client whose name is its id. */
    public static Client client(String id) {
        return Client.builder()
                .id(io.cartera.client.ClientId.of(id))
                .party(Organisation.builder().tradeName(id).build())
                .build();
    }

    /** An order at noon, UTC. */
    public static Purchase purchase(String id, LocalDate day, String euros) {
        return purchase(id, noon(day), Money.of(new BigDecimal(euros), EUR));
    }

    /** An order of one line. */
    public static Purchase purchase(String id, Instant at, Money net) {
        return Purchase.builder()
                .id(ExternalId.of("test", id))
                .occurredAt(at)
                .currency(net.currency())
                .addLines(line(net))
                .build();
    }

    /** A return at noon, UTC, of what is given as a positive amount. */
    public static Return giveBack(String id, LocalDate day, String euros) {
        return Return.builder()
                .id(ExternalId.of("test", id))
                .occurredAt(noon(day))
                .currency(EUR)
                .addLines(line(Money.of(new BigDecimal(euros), EUR)))
                .build();
    }

    /** A line of one unit. */
    public static SaleLine line(Money net) {
        return SaleLine.builder().quantity(BigDecimal.ONE).net(net).build();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
