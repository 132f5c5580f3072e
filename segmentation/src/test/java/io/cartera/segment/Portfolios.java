package io.cartera.segment;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.history.SaleLine;
import io.cartera.metric.ClientAttribute;
import io.cartera.metric.ClientAttributes;
import io.cartera.money.Money;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.storage.memory.MemoryStore;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Portfolios in memory for tests, and the simplest clients to put into them. */
public final class Portfolios {

    /** The last day of 2024. */
    public static final AsOf AS_OF = AsOf.endOf(LocalDate.of(2024, 12, 31), ZoneId.of("Europe/Madrid"));

    /** A number that a client may have. */
    public static final ClientAttribute<BigDecimal> POINTS = ClientAttributes.custom("points", ValueType.NUMBER);

    /** An error for every {@linkplain #broken broken} client, since it holds a text; missing for the others. */
    public static final ClientAttribute<BigDecimal> BROKEN = ClientAttributes.custom("broken", ValueType.NUMBER);

    private Portfolios() {}

    /** A view of some clients without events. */
    public static View of(Client... clients) {
        return of(List.of(clients));
    }

    /** A view of some clients without events. */
    public static View of(List<Client> clients) {
        Map<Client, List<ClientEvent>> histories = new LinkedHashMap<>();
        for (Client client : clients) {
            histories.put(client, List.of());
        }
        return of(AS_OF, histories);
    }

    /** A view of some clients and their events, all of which have ids of their own. */
    public static View of(AsOf asOf, Map<Client, ? extends List<? extends ClientEvent>> histories) {
        MemoryStore store = MemoryStore.create(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
        Portfolio portfolio = store.portfolio(TenantId.of("test"));
        ChangeSet.Builder changes = ChangeSet.builder("all");
        histories.forEach((client, events) -> {
            changes.insert(client);
            changes.append(client.id(), List.copyOf(events));
        });
        portfolio.apply(changes.build());
        return portfolio.view(asOf);
    }

    /** A client of whom nothing but a name is known. */
    public static Client client(String id) {
        return named(id).build();
    }

    /** A client with points. */
    public static Client client(String id, long points) {
        return with(id, CustomAttributes.builder().number("points", points));
    }

    /** A client with points for whom {@link #BROKEN} is an error. */
    public static Client broken(String id, long points) {
        return with(id, CustomAttributes.builder().number("points", points).text("broken", "x"));
    }

    private static Client with(String id, CustomAttributes.Builder attributes) {
        return named(id).attributes(attributes.build()).build();
    }

    /** Up to some clients with few points; some of them broken, and their ids sort differently by code point and by char. */
    public static Arbitrary<List<Client>> clients(int most) {
        Arbitrary<String> ids = Combinators.combine(
                        Arbitraries.of("", "\uFF5E", "\uD83D\uDE00"),
                        Arbitraries.integers().between(1, 99))
                .as((prefix, number) -> prefix + number);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 5))
                .as((id, points, kind) -> kind == 0 ? broken(id, points) : kind == 1 ? client(id) : client(id, points))
                .list()
                .ofMaxSize(most)
                .uniqueElements(Client::id)
                .withoutEdgeCases();
    }

    private static Client.Builder named(String id) {
        return Client.builder()
                .id(ClientId.of(id))
                .party(Person.builder().name(PersonName.of("Ana", "Ruiz")).build());
    }

    /** A purchase of one line at noon. */
    public static Purchase purchase(String id, LocalDate day, String euros) {
        Money net = Money.of(euros, "EUR");
        return Purchase.builder()
                .id(ExternalId.of("shop", id))
                .occurredAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                .currency(net.currency())
                .addLines(SaleLine.builder().quantity(BigDecimal.ONE).net(net).build())
                .build();
    }
}
