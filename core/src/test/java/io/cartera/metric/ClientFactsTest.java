package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Element;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Evidence;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.money.Money;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClientFactsTest {

    private static final Purchase MAY = Sales.purchase("1", "2024-05-05T10:00:00Z", "10", "EUR");
    private static final Purchase JUNE = Sales.purchase("2", "2024-06-05T10:00:00Z", "30", "EUR");

    @Test
    void refusesAnAggregateThatWasNotNamedBeforeTheEventsWereRead() {
        ClientFacts facts = ClientFacts.streamed(
                Sales.MIDSUMMER,
                Assumptions.none(),
                Sales.client(),
                List.of(Metrics.orders()),
                List.of(MAY, JUNE).iterator());

        assertThat(facts.valueOf(Metrics.orders())).contains(new BigDecimal("2"));
        assertError(
                () -> facts.valueOf(Metrics.lastPurchase()),
                "max of event.day(purchases): its events were read without it");
        assertThat(facts.evidenceOf(Metrics.lastPurchase())).isEqualTo(Evidence.none());
        assertThat(Criteria.number(Metrics.recencyDays())
                        .lessThan(3)
                        .explain(facts)
                        .outcome()
                        .problems())
                .extracting("code")
                .containsExactly("unknown-operand");
    }

    @Test
    void refusesAnOperandOfOthers() {
        ClientFacts facts = Sales.facts(Sales.MIDSUMMER);

        assertError(
                () -> facts.valueOf(new Element<>(ValueType.TEXT)),
                "element: it is not an operand of a client's facts");
        assertError(
                () -> facts.valueOf(EventAttributes.CHANNEL),
                "event.channel: it is not an operand of a client's facts");
    }

    @Test
    void namesTheLatestTenEventsTheLatestFirst() {
        List<ClientEvent> events = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            events.add(Sales.purchase("p" + day, "2024-06-%02dT10:00:00Z".formatted(day), "1", "EUR"));
        }
        ClientFacts facts = ClientFacts.of(Sales.MIDSUMMER, Assumptions.none(), Sales.client(), events);

        Evidence evidence = facts.evidenceOf(Metrics.recencyDays());

        assertThat(evidence.events()).isEqualTo(12);
        assertThat(evidence.latest())
                .hasSize(10)
                .startsWith(ExternalId.of("shop", "p12"))
                .endsWith(ExternalId.of("shop", "p3"));
        assertThat(facts.evidenceOf(ClientAttributes.NAME)).isEqualTo(Evidence.none());
    }

    @Test
    void anErringRowIsAnErrorOfItsAggregateWhereverItStands() {
        EventAttribute<String> picky = EventAttribute.of("host.picky", ValueType.TEXT, e -> {
            if (e.id().value().equals("2")) {
                throw new IllegalStateException("no");
            }
            return Optional.of("fine");
        });
        ClientFacts facts = Sales.facts(Sales.MIDSUMMER, MAY, JUNE);
        String message = "host.picky: it threw java.lang.IllegalStateException";

        assertError(() -> facts.valueOf(Metrics.purchases().first(picky)), "first host.picky(purchases): " + message);
        assertError(() -> facts.valueOf(Metrics.purchases().last(picky)), "last host.picky(purchases): " + message);
        assertError(
                () -> facts.valueOf(Metrics.purchases()
                        .where(Criteria.text(picky).equalTo("fine"))
                        .count()),
                "count(purchases where host.picky = \"fine\"): " + message);
        assertThat(facts.valueOf(Metrics.purchases()
                        .within(Window.olderThan(Span.days(40)))
                        .first(picky)))
                .contains("fine");
    }

    @Test
    void aCustomAttributeOfAnotherTypeIsAnError() {
        CustomAttributes attributes =
                CustomAttributes.builder().text("colour", "red").build();
        Purchase coloured = Purchase.builder().from(MAY).attributes(attributes).build();
        ClientFacts facts =
                ClientFacts.of(Sales.MIDSUMMER, Assumptions.none(), Sales.client(attributes), List.of(coloured));

        assertThat(facts.valueOf(ClientAttributes.custom("colour", ValueType.TEXT)))
                .contains("red");
        assertThat(facts.valueOf(ClientAttributes.custom("size", ValueType.TEXT)))
                .isEmpty();
        assertError(
                () -> facts.valueOf(ClientAttributes.custom("colour", ValueType.NUMBER)),
                "client.custom.colour: its value is not of its type");
        assertError(
                () -> facts.valueOf(Metrics.purchases().max(EventAttributes.custom("colour", ValueType.NUMBER))),
                "max of event.custom.colour(purchases): event.custom.colour: its value is not of its type");
        assertError(
                () -> facts.valueOf(
                        Metrics.purchases().sum(EventAttributes.custom("colour", ValueType.money(Sales.EUR)))),
                "sum of event.custom.colour(purchases): event.custom.colour: its value is not of its type");
    }

    @Test
    void measuresWhatTheUsualMetricsSay() {
        ClientFacts facts = Sales.facts(Sales.MIDSUMMER, JUNE, MAY);

        assertThat(facts.valueOf(Metrics.recencyDays())).contains(new BigDecimal("25"));
        assertThat(facts.valueOf(Metrics.purchaseGap())).contains(new BigDecimal("31"));
        assertThat(facts.valueOf(Metrics.averageTicket(Sales.EUR))).contains(Money.of("20", "EUR"));
        assertThat(facts.valueOf(Metrics.orders(Window.last(Span.days(26))))).contains(BigDecimal.ONE);
        assertThat(facts.valueOf(Metrics.revenue(Sales.EUR, Window.last(Span.days(25)))))
                .contains(Money.zero(Sales.EUR));
        assertThat(facts.valueOf(DerivedMetric.amount(Metrics.revenue(Sales.EUR))))
                .contains(new BigDecimal("40"));
    }

    private static void assertError(ThrowingCallable asked, String message) {
        assertThatThrownBy(asked).isInstanceOf(EvaluationException.class).hasMessage(message);
    }
}
