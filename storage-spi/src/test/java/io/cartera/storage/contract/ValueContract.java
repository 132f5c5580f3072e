package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientArbitraries;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.history.CustomEvent;
import io.cartera.history.EventArbitraries;
import io.cartera.history.EventKind;
import io.cartera.internal.Canonical;
import io.cartera.money.Money;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ValueContract extends Suite {

    private static final long SEED = 20_261_101;

    @Test
    void givesBackRandomClientsEqual() {
        Map<String, Client> clients = new LinkedHashMap<>();
        Samples.random(ClientArbitraries.clients(), 150, SEED).forEach(c -> clients.put(c.id().value(), c));
        ChangeSet.Builder changes = changes();
        clients.values().forEach(changes::insert);
        portfolio.apply(changes.build());
        for (Client client : clients.values()) {
            assertThat(find(client.id()).orElseThrow().value()).isEqualTo(client);
        }
    }

    @Test
    void givesBackRandomEventsOfEveryKindEqual() {
        Map<ExternalId, ClientEvent> events = new LinkedHashMap<>();
        Samples.random(EventArbitraries.events(), 600, SEED).forEach(e -> events.put(e.id(), e));
        assertThat(events.values().stream().map(ClientEvent::kind)).containsAll(EnumSet.allOf(EventKind.class));
        portfolio.apply(changes()
                .insert(client("a"))
                .append(id("a"), List.copyOf(events.values()))
                .build());
        List<ClientEvent> expected = new ArrayList<>(events.values());
        expected.sort(ClientEvent.BY_TIME);
        assertThat(events(id("a"))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien \"the\" \\ /* -- */ ; DROP TABLE cartera_client; --",
                "😀 👨‍👩‍👧 \uFF5E é é",
                "ı İ i I ß ſ ΐ",
                " leading and trailing  ",
                "line\nbreak\r\n\ttab \u0001 \u001F \u007F \u2028 \u2029",
                "\uFEFF%_$1{}[]<>&",
                "null"
            })
    void keepsEveryTextAsItIs(String text) {
        String id = text.length() > 100 ? "x" : text;
        Client client = Client.builder()
                .from(client(id, text))
                .attributes(CustomAttributes.builder()
                        .text(id, text)
                        .texts("set", Set.of(text, "", " "))
                        .build())
                .build();
        CustomEvent event = CustomEvent.builder()
                .id(ExternalId.of(id, id))
                .occurredAt(Samples.instant(1))
                .type(id)
                .attributes(client.attributes())
                .build();
        var tenant = store.portfolio(TenantId.of(id));
        ChangeSet changes =
                ChangeSet.builder(id).insert(client).append(client.id(), event).build();
        tenant.apply(changes);
        assertThat(tenant.receipt(changes.id()).orElseThrow().revisions()).containsOnlyKeys(client.id());
        try (View view = tenant.view(AsOf.at(Samples.LATE, Samples.ZONE))) {
            assertThat(view.find(client.id()).orElseThrow().value()).isEqualTo(client);
            assertThat(events(view, client.id(), io.cartera.storage.EventFilter.all()))
                    .containsExactly(event);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 1_500_000})
    void keepsLongTexts(int length) {
        String text = "añ😀".repeat(length / 4);
        Client client = Client.builder()
                .from(client("a"))
                .attributes(CustomAttributes.builder().text("long", text).build())
                .build();
        portfolio.apply(changes().insert(client).build());
        assertThat(find(id("a")).orElseThrow().value()).isEqualTo(client);
    }

    @Test
    void keepsExtremeInstantsDatesAndAmounts() {
        BigDecimal large = new BigDecimal("99999999999999999999.999999999999999999999999999999");
        CustomAttributes extremes = CustomAttributes.builder()
                .number("large", large)
                .number("small", large.negate())
                .number("tiny", new BigDecimal("0.000000000000000000000000000001"))
                .amount("debt", Money.of(large.negate(), Samples.EUR))
                .moment("first", Canonical.FIRST_INSTANT)
                .moment("last", Canonical.LAST_INSTANT)
                .moment("micro", Instant.parse("1969-12-31T23:59:59.999999Z"))
                .day("dawn", LocalDate.of(1, 1, 1))
                .day("dusk", LocalDate.of(9999, 12, 31))
                .yes("yes")
                .no("no")
                .build();
        CustomEvent first = event("first", Canonical.FIRST_INSTANT, extremes);
        CustomEvent micro = event("micro", Instant.parse("1969-12-31T23:59:59.999999Z"), extremes);
        CustomEvent last = event("last", Canonical.LAST_INSTANT, extremes);
        portfolio.apply(changes()
                .insert(client("a"), Canonical.LAST_INSTANT)
                .append(id("a"), last, first, micro)
                .build());
        try (View view = portfolio.view(AsOf.at(Canonical.LAST_INSTANT, Samples.ZONE))) {
            assertThat(view.find(id("a")).orElseThrow().effectiveFrom()).isEqualTo(Canonical.LAST_INSTANT);
            assertThat(events(view, id("a"), io.cartera.storage.EventFilter.all()))
                    .containsExactly(first, micro, last);
        }
    }

    @Test
    void keepsTheLongestIds() {
        String longest = "😀".repeat(255);
        portfolio.apply(ChangeSet.builder(longest).insert(client(longest)).build());
        assertThat(find(id(longest))).isPresent();
    }

    private static CustomEvent event(String id, Instant at, CustomAttributes attributes) {
        return CustomEvent.builder()
                .id(Samples.eventId(id))
                .occurredAt(at)
                .type("t")
                .attributes(attributes)
                .build();
    }
}
