package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.instant;
import static io.cartera.storage.contract.Samples.purchase;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.CustomAttributes;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.Metrics;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ClientScan;
import io.cartera.storage.EventFilter;
import io.cartera.storage.ScanErrorException;
import io.cartera.storage.SortKey;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class ScanContract extends Suite {

    @Test
    void visitsEveryClientInTheOrderOfCodePoints() {
        ChangeSet.Builder changes = changes();
        List.of("😀", "\uFF5E", "b", "a b", "a", "Z", "ñ").forEach(id -> changes.insert(client(id)));
        portfolio.apply(changes.build());
        try (View view = now()) {
            assertThat(ids(view, ClientScan.all()))
                    .extracting(ClientId::value)
                    .containsExactly("Z", "a", "a b", "b", "ñ", "\uFF5E", "😀");
        }
    }

    @Test
    void visitsMoreClientsThanOnePageHolds() {
        ChangeSet.Builder changes = changes();
        IntStream.range(0, 2_500).forEach(i -> changes.insert(client("c" + (10_000 + i)))
                .append(id("c" + (10_000 + i)), i % 3 == 0 ? List.of(purchase("e" + i, 5, i)) : List.of()));
        portfolio.apply(changes.build());
        Map<ClientId, Integer> events = new LinkedHashMap<>();
        try (View view = now()) {
            view.scan(
                    ClientScan.all(),
                    row -> events.put(
                            row.client().value().id(),
                            list(row.events(EventFilter.all())).size()));
        }
        assertThat(List.copyOf(events.keySet())).hasSize(2_500).isSorted();
        assertThat(events.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(834);
    }

    @Test
    void givesEachRowItsOwnEventsAsOftenAsAsked() {
        history();
        Map<String, List<ClientEvent>> all = new LinkedHashMap<>();
        try (View view = now()) {
            ClientScan scan = ClientScan.builder()
                    .events(EventFilter.of(EventKind.PURCHASE))
                    .build();
            view.scan(scan, row -> {
                row.events(EventFilter.all()).close();
                assertThat(list(row.events(EventFilter.of(EventKind.PURCHASE))))
                        .allMatch(e -> e.kind() == EventKind.PURCHASE);
                all.put(row.client().value().id().value(), list(row.events(EventFilter.all())));
            });
        }
        assertThat(all.get("a")).containsExactly(purchase("a1", 1, 10), visit("a3", 2), purchase("a2", 3, 20));
        assertThat(all.get("b")).containsExactly(purchase("b1", 2, 100));
        assertThat(all.get("c")).isEmpty();
    }

    @Test
    void streamsAClientWithVeryManyEvents() {
        List<ClientEvent> many = new ArrayList<>();
        IntStream.range(0, 12_000).forEach(i -> many.add(visit("v" + (100_000 + i), 1 + i / 5_000)));
        portfolio.apply(changes()
                .insert(client("a"))
                .insert(client("b"))
                .insert(client("c"))
                .append(id("a"), visit("x", 1))
                .append(id("b"), many)
                .append(id("c"), visit("y", 1))
                .build());
        List<List<ClientEvent>> seen = new ArrayList<>();
        try (View view = now()) {
            view.scan(ClientScan.all(), row -> seen.add(list(row.events(EventFilter.all()))));
        }
        assertThat(seen).containsExactly(List.of(visit("x", 1)), many, List.of(visit("y", 1)));
    }

    @Test
    void keepsToTheConditionTheOrderAndTheLimit() {
        history();
        var revenue = Metrics.revenue(Samples.EUR);
        try (View view = now()) {
            assertThat(ids(
                            view,
                            ClientScan.builder()
                                    .where(Criteria.that(revenue).isKnown())
                                    .build()))
                    .containsExactlyElementsOf(ids(view, ClientScan.all()));
            assertThat(ids(view, ordered(SortKey.descending(revenue)).build()))
                    .extracting(ClientId::value)
                    .containsExactly("b", "a", "c", "d");
            assertThat(ids(view, ordered(SortKey.descending(revenue)).limit(2).build()))
                    .extracting(ClientId::value)
                    .containsExactly("b", "a");
            assertThat(ids(view, ClientScan.builder().limit(3).build()))
                    .extracting(ClientId::value)
                    .containsExactly("a", "b", "c");
        }
    }

    @Test
    void putsMissingValuesLastInEitherDirection() {
        history();
        var last = Metrics.lastPurchase();
        try (View view = now()) {
            assertThat(ids(view, ordered(SortKey.ascending(last)).build()))
                    .extracting(ClientId::value)
                    .containsExactly("b", "a", "c", "d");
            assertThat(ids(view, ordered(SortKey.descending(last)).build()))
                    .extracting(ClientId::value)
                    .containsExactly("a", "b", "c", "d");
        }
    }

    @Test
    void appliesTheLimitAfterTheCondition() {
        history();
        try (View view = now()) {
            ClientScan scan = ClientScan.builder()
                    .where(Criteria.that(ClientAttributes.ID).equalTo("a").negate())
                    .limit(2)
                    .build();
            assertThat(ids(view, scan)).extracting(ClientId::value).containsExactly("b", "c");
        }
    }

    @Test
    void tellsWhichClientTheConditionIsAnErrorFor() {
        history();
        Client odd = Client.builder()
                .from(client("x"))
                .attributes(CustomAttributes.builder().text("pets", "two").build())
                .build();
        portfolio.apply(changes().insert(odd).build());
        ClientScan scan = ClientScan.builder()
                .where(Criteria.that(ClientAttributes.custom("pets", ValueType.NUMBER))
                        .equalTo(BigDecimal.ONE))
                .build();
        try (View view = now()) {
            assertThatThrownBy(() -> ids(view, scan))
                    .isInstanceOfSatisfying(ScanErrorException.class, e -> assertThat(e.client())
                            .isEqualTo(id("x")));
            assertThat(ids(view, ClientScan.all())).hasSize(5);
        }
    }

    @Test
    void showsNoClientThatIsNotValidYet() {
        portfolio.apply(changes()
                .insert(client("later"), instant(10))
                .insert(client("now"))
                .append(id("later"), visit("v", 1))
                .append(id("now"), visit("w", 1))
                .build());
        try (View view = portfolio.view(AsOf.at(instant(9), Samples.ZONE))) {
            assertThat(ids(view, ClientScan.all())).containsExactly(id("now"));
        }
    }

    @Test
    void printsItsPlan() {
        try (View view = now()) {
            assertThat(view.plan(ClientScan.all())).asString().contains("residual", "limit");
        }
    }

    private static ClientScan.Builder ordered(SortKey key) {
        return ClientScan.builder().orderBy(key);
    }

    private void history() {
        portfolio.apply(changes()
                .insert(client("d"))
                .insert(client("c"))
                .insert(client("b"))
                .insert(client("a"))
                .append(id("a"), purchase("a2", 3, 20), purchase("a1", 1, 10), visit("a3", 2))
                .append(id("b"), purchase("b1", 2, 100))
                .build());
    }
}
