package io.cartera.segment.large;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.money.Money;
import io.cartera.segment.History;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Clients by number, each made up again whenever it is asked for: 100,000 with a million purchases, and 1,000 without. */
final class MadeUpClients {

    static final int BUYERS = 100_000;
    static final int CLIENTS = 101_000;
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final int DAYS_BETWEEN = 30;

    private MadeUpClients() {}

    /** Of ten neighbours one has a purchase, the next three, and so on to nineteen: ten on average. */
    static int purchases(int client) {
        return client < BUYERS ? 1 + 2 * (client % 10) : 0;
    }

    /** How many days ago the last purchase was. */
    static int recency(int client) {
        return client % 365;
    }

    /** What each of a client's purchases comes to, in cents. */
    static long cents(int client) {
        return 1_000 + (client * 7_919L) % 100_003;
    }

    static ClientId id(int client) {
        return ClientId.of(String.format(Locale.ROOT, "client %06d", client));
    }

    static Client client(int client) {
        return History.client(id(client).value());
    }

    /** The purchases, earliest first. */
    static Stream<ClientEvent> events(int client) {
        int count = purchases(client);
        return IntStream.range(0, count).mapToObj(i -> purchase(client, count - 1 - i));
    }

    private static Purchase purchase(int client, int beforeTheLast) {
        LocalDate day = TODAY.minusDays(recency(client) + (long) beforeTheLast * DAYS_BETWEEN);
        Money net = Money.of(BigDecimal.valueOf(cents(client), 2), History.EUR);
        return Purchase.builder()
                .id(ExternalId.of("made up", client + "/" + beforeTheLast))
                .occurredAt(day.atTime(10, 0).toInstant(ZoneOffset.UTC))
                .currency(History.EUR)
                .addLines(History.line(net))
                .build();
    }
}
