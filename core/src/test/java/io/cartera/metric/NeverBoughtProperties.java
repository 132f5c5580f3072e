package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.ClientEvent;
import io.cartera.history.EventArbitraries;
import io.cartera.history.EventKind;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 6: never bought and lapsed differ. */
class NeverBoughtProperties {

    @Property(tries = 100)
    void withoutAPurchaseOrReturnCountAndRevenueAreZeroAndTheRestIsMissing(
            @ForAll("otherEvents") List<ClientEvent> history, @ForAll("asOfs") AsOf asOf) {
        ClientFacts facts = facts(asOf, history);

        assertThat(facts.valueOf(Metrics.revenue(Sales.EUR))).contains(Money.zero(Sales.EUR));
        assertHasNeverBought(facts);
    }

    @Property(tries = 100)
    void withReturnsAloneRevenueIsNegativeAndTheRestAsIfNeverBought(
            @ForAll("amounts") List<BigDecimal> amounts, @ForAll("otherEvents") List<ClientEvent> others) {
        List<ClientEvent> history = new java.util.ArrayList<>(others);
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            total = total.add(amount);
            history.add(Sales.returned(
                    "return-" + history.size(),
                    java.time.Instant.parse("2024-02-03T10:00:00Z"),
                    Money.of(amount, Sales.EUR)));
        }
        ClientFacts facts = facts(Sales.MIDSUMMER, history);

        assertThat(facts.valueOf(Metrics.revenue(Sales.EUR))).contains(Money.of(total.negate(), Sales.EUR));
        assertHasNeverBought(facts);
    }

    @Property(tries = 100)
    void aReturnChangesRevenueAloneAndNeitherOrdersNorRecency(
            @ForAll("purchases") List<ClientEvent> purchases, @ForAll("returns") List<ClientEvent> returns) {
        AsOf asOf = AsOf.endOf(LocalDate.of(2026, 1, 31), java.time.ZoneOffset.UTC);
        List<ClientEvent> both = new java.util.ArrayList<>(purchases);
        returns.stream()
                .filter(r -> purchases.stream().noneMatch(p -> p.id().equals(r.id())))
                .forEach(both::add);
        ClientFacts without = facts(asOf, purchases);
        ClientFacts with = facts(asOf, both);

        for (Metric<?> metric : List.of(
                Metrics.orders(),
                Metrics.recencyDays(),
                Metrics.firstPurchase(),
                Metrics.lastPurchase(),
                Metrics.averageTicket(Sales.EUR),
                Metrics.purchaseGap())) {
            assertThat(with.valueOf(metric)).as(metric.key()).isEqualTo(without.valueOf(metric));
        }
        assertThat(without.valueOf(Metrics.orders())).contains(BigDecimal.valueOf(purchases.size()));
        assertThat(without.valueOf(Metrics.recencyDays())).isPresent();
    }

    private static void assertHasNeverBought(ClientFacts facts) {
        assertThat(facts.valueOf(Metrics.orders())).contains(BigDecimal.ZERO);
        assertThat(facts.valueOf(Metrics.recencyDays())).isEmpty();
        assertThat(facts.valueOf(Metrics.firstPurchase())).isEmpty();
        assertThat(facts.valueOf(Metrics.lastPurchase())).isEmpty();
        assertThat(facts.valueOf(Metrics.averageTicket(Sales.EUR))).isEmpty();
        assertThat(facts.valueOf(Metrics.purchaseGap())).isEmpty();
    }

    private static ClientFacts facts(AsOf asOf, List<ClientEvent> history) {
        return ClientFacts.of(asOf, MetricArbitraries.assumptions(), Sales.client(), history);
    }

    @Provide
    Arbitrary<List<ClientEvent>> otherEvents() {
        return EventArbitraries.histories(
                EventArbitraries.events().filter(e -> e.kind() != EventKind.PURCHASE && e.kind() != EventKind.RETURN),
                8);
    }

    @Provide
    Arbitrary<List<ClientEvent>> purchases() {
        return EventArbitraries.histories(EventArbitraries.purchases().map(p -> (ClientEvent) p), 6)
                .filter(list -> !list.isEmpty());
    }

    @Provide
    Arbitrary<List<ClientEvent>> returns() {
        return EventArbitraries.histories(EventArbitraries.returns().map(r -> (ClientEvent) r), 4);
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return net.jqwik.api.Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("900"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return MetricArbitraries.asOfs();
    }
}
