package io.cartera.storage.contract;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ExternalId;
import io.cartera.client.Organisation;
import io.cartera.history.BehaviourEvent;
import io.cartera.history.Purchase;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/** Small values for tests. */
final class Samples {

    static final ZoneId ZONE = ZoneOffset.UTC;
    static final Currency EUR = Money.currency("EUR");
    static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");
    private static final int GENERATOR_SIZE = 200;

    private Samples() {}

    /** The start of a day of the year 2024, counted from 1. */
    static Instant instant(int day) {
        return Instant.parse("2023-12-31T00:00:00Z").plusSeconds(86_400L * day);
    }

    static ClientId id(String id) {
        return ClientId.of(id);
    }

    static Client client(String id) {
        return client(id, "Company " + id);
    }

    static Client client(String id, String name) {
        return Client.builder()
                .id(id(id))
                .party(Organisation.builder().tradeName(name).build())
                .build();
    }

    static ExternalId eventId(String id) {
        return ExternalId.of("erp", id);
    }

    static Purchase purchase(String id, int day, long amount) {
        Money net = Money.of(amount, EUR);
        return Purchase.builder()
                .id(eventId(id))
                .occurredAt(instant(day))
                .currency(EUR)
                .addLines(SaleLine.builder().quantity(BigDecimal.ONE).net(net).build())
                .build();
    }

    static BehaviourEvent visit(String id, int day) {
        return BehaviourEvent.builder()
                .id(eventId(id))
                .occurredAt(instant(day))
                .name(BehaviourEvent.PAGE_VIEW)
                .build();
    }

    /** The same random values for the same seed. */
    static <T> List<T> random(Arbitrary<T> values, int count, long seed) {
        List<T> result = new java.util.ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(seed);
            var generator = values.generator(GENERATOR_SIZE);
            for (int i = 0; i < count; i++) {
                result.add(generator.next(random).value());
            }
        });
        return result;
    }
}
