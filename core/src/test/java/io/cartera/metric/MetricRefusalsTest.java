package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Parameter;
import io.cartera.criteria.Relation;
import io.cartera.criteria.ValueType;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MetricRefusalsTest {

    private static final String LINES_NEEDED =
            "line.product = 'purchases' is refused: it is an attribute of lines; select the lines instead of the events";

    record NamedCut(String name) implements Parameter<String> {
        @Override
        public ValueType<String> type() {
            return ValueType.TEXT;
        }
    }

    @Test
    void refusesAnAttributeOfLinesWhereWholeEventsAreSelected() {
        assertRefused(() -> Metrics.purchases().distinct(EventAttributes.PRODUCT), LINES_NEEDED);
        assertRefused(
                () -> Metrics.purchases()
                        .where(Criteria.text(EventAttributes.PRODUCT).equalTo("hat")),
                LINES_NEEDED);
        assertRefused(
                () -> new AggregateMetric<>(Metrics.purchases(), new Aggregation.Distinct(EventAttributes.PRODUCT)),
                LINES_NEEDED);
        assertThat(Metrics.purchaseLines().distinct(EventAttributes.CHANNEL).key())
                .isEqualTo("distinct event.channel(purchase lines)");
    }

    @Test
    void refusesAFilterOnAnythingButTheRows() {
        assertRefused(
                () -> Metrics.purchases()
                        .where(Criteria.text(ClientAttributes.COUNTRY).equalTo("ES")),
                "metric.filter = 'client.country' is refused: a filter may only ask for attributes of events");
        assertRefused(
                () -> Metrics.purchases()
                        .where(Criteria.text(EventAttributes.CHANNEL).compared(Relation.EQUAL, new NamedCut("best"))),
                "metric.filter = 'best' is refused: a filter may not depend on a population's parameter");
    }

    @Test
    void refusesToAddUpOrToOrderWhatCannotBe() {
        assertRefused(
                () -> Metrics.purchases().sum(EventAttributes.CHANNEL),
                "event.channel = 'text' is refused: only numbers and amounts can be added up");
        assertRefused(
                () -> Metrics.purchases().average(EventAttributes.DAY),
                "event.day = 'date' is refused: only numbers and amounts can be added up");
        assertRefused(
                () -> Metrics.purchases().max(EventAttributes.custom("vip", ValueType.FLAG)),
                "event.custom.vip = 'flag' is refused: values of this type have no order");
    }

    @Test
    void refusesASourceWithoutAKind() {
        assertRefused(
                () -> new EventSource("nothing", Set.of(), EventSource.Rows.EVENTS),
                "eventSource.kinds = '[]' is refused: it must hold at least one element");
    }

    @Test
    void refusesOperandsThatDoNotFitTheOperation() {
        Operand<?> orders = Metrics.orders();
        assertRefused(
                () -> new DerivedMetric<>(DerivedMetric.Operation.PLUS, List.of(orders), ValueType.NUMBER),
                "derivedMetric.inputs = '[count(purchases)]' is refused: PLUS takes 2");
        assertRefused(
                () -> new DerivedMetric<>(DerivedMetric.Operation.DAYS_SINCE, List.of(orders), ValueType.NUMBER),
                "count(purchases) = 'number' is refused: DAYS_SINCE does not take this type");
        assertRefused(
                () -> new DerivedMetric<>(DerivedMetric.Operation.PLUS, List.of(orders, orders), ValueType.TEXT),
                "derivedMetric.type = 'text' is refused: the result is of the type 'number'");
        assertRefused(
                () -> new DerivedMetric<>(
                        DerivedMetric.Operation.RATIO, List.of(orders, Metrics.revenue(Sales.EUR)), ValueType.NUMBER),
                "sum of sale.revenue(EUR)(sales) = 'money(EUR)' is refused: the other operand is of the type 'number'");
        assertRefused(
                () -> new DerivedMetric<>(
                        DerivedMetric.Operation.TIMES,
                        List.of(Metrics.revenue(Sales.EUR), Metrics.revenue(Sales.EUR)),
                        ValueType.NUMBER),
                "sum of sale.revenue(EUR)(sales) = 'money(EUR)' is refused: TIMES does not take this type");
        assertRefused(
                () -> ClientAttribute.of(" ", ValueType.TEXT, c -> Optional.empty()),
                "clientAttribute.key = ' ' is refused: it must not be blank");
    }

    @Test
    void keysSayWhatIsMeasured() {
        assertThat(Metrics.orders(Window.last(Span.days(90))).key()).isEqualTo("count(purchases within last 90 days)");
        assertThat(Metrics.recencyDays().key()).isEqualTo("days since max of event.day(purchases)");
        assertThat(Metrics.purchaseGap().key()).isEqualTo("average gap(purchases)");
        assertThat(Metrics.averageTicket(Sales.EUR).key()).isEqualTo("average of sale.net(EUR)(purchases)");
        assertThat(DerivedMetric.ratio(Metrics.orders(), Metrics.requests().count())
                        .key())
                .isEqualTo("(count(purchases) / count(requests))");
        EventSelection web =
                Metrics.purchases().where(Criteria.text(EventAttributes.CHANNEL).equalTo("web"));
        assertThat(web.first(EventAttributes.PROJECT).key())
                .isEqualTo("first purchase.project(purchases where event.channel = \"web\")");
        assertThat(web.where(Criteria.that(EventAttributes.PROJECT).isKnown())
                        .last(EventAttributes.DAY)
                        .key())
                .isEqualTo("last event.day(purchases where (event.channel = \"web\" and purchase.project is known))");
    }

    private static void assertRefused(ThrowingCallable built, String message) {
        assertThatThrownBy(built).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
