package io.cartera.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EventProperties {

    @Property
    void keepsTheMicrosecondsOfEveryInstantAndNoMore(
            @ForAll EventKind kind, @ForAll("seconds") long second, @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant at = Instant.ofEpochSecond(second, nanos);

        ClientEvent event = Samples.at(at, kind);

        assertThat(event.occurredAt()).isEqualTo(at.truncatedTo(ChronoUnit.MICROS));
        assertThat(event).isEqualTo(Samples.at(event.occurredAt(), kind));
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event).isInstanceOf(kind.type());
    }

    @Property
    void aFollowUpIsTruncatedAndNeverBeforeItsNote(@ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant at = Samples.NOON.plusNanos(nanos);

        Note note = Samples.note().occurredAt(at).followUpAt(at).build();

        assertThat(note.followUpAt()).contains(note.occurredAt());
    }

    @Property
    void aDurationIsTruncatedToMicroseconds(@ForAll @IntRange(max = 999_999_999) int nanos) {
        Duration lasted = Duration.ofSeconds(61, nanos);

        Interaction interaction = Samples.interaction().duration(lasted).build();

        assertThat(interaction.duration()).contains(lasted.truncatedTo(ChronoUnit.MICROS));
    }

    @Property
    void theOrderOfAHistoryDoesNotDependOnHowItArrived(
            @ForAll("histories") List<ClientEvent> history, @ForAll Random random) {
        List<ClientEvent> sorted = sorted(history);
        List<ClientEvent> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(sorted(shuffled)).isEqualTo(sorted);
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(ClientEvent.BY_TIME.compare(sorted.get(i - 1), sorted.get(i)))
                    .isNegative();
        }
    }

    @Property
    void thePurchasesTotalsAreTheExactSumsOfItsLines(@ForAll("purchases") Purchase purchase) {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        for (SaleLine line : purchase.lines()) {
            net = net.add(line.net().amount());
            tax = tax.add(line.tax().map(Money::amount).orElse(BigDecimal.ZERO));
            cost = cost.add(line.cost().map(Money::amount).orElse(BigDecimal.ZERO));
        }

        assertThat(purchase.net()).isEqualTo(Money.of(net, purchase.currency()));
        assertThat(purchase.tax())
                .isEqualTo(
                        purchase.lines().stream().allMatch(l -> l.tax().isPresent())
                                ? Optional.of(Money.of(tax, purchase.currency()))
                                : Optional.empty());
        assertThat(purchase.cost())
                .isEqualTo(
                        purchase.lines().stream().allMatch(l -> l.cost().isPresent())
                                ? Optional.of(Money.of(cost, purchase.currency()))
                                : Optional.empty());
    }

    @Property
    void aReturnOfAPurchasesLinesCancelsIt(@ForAll("purchases") Purchase purchase) {
        Return back = Return.builder()
                .from((ClientEvent) purchase)
                .currency(purchase.currency())
                .addAllLines(purchase.lines())
                .originalPurchase(purchase.id())
                .build();

        assertThat(purchase.net().minus(back.net())).isEqualTo(Money.zero(purchase.currency()));
        assertThat(back.tax()).isEqualTo(purchase.tax());
        assertThat(back.cost()).isEqualTo(purchase.cost());
    }

    @Property
    void aBuilderTakesFromAnyEventWhatAllEventsHave(@ForAll("events") ClientEvent event) {
        CustomEvent copy = CustomEvent.builder()
                .from(event)
                .type("copy of " + event.kind())
                .build();

        assertThat(copy.id()).isEqualTo(event.id());
        assertThat(copy.occurredAt()).isEqualTo(event.occurredAt());
        assertThat(copy.contact()).isEqualTo(event.contact());
        assertThat(copy.representative()).isEqualTo(event.representative());
        assertThat(copy.channel()).isEqualTo(event.channel());
        assertThat(copy.campaign()).isEqualTo(event.campaign());
        assertThat(copy.attributes()).isEqualTo(event.attributes());
    }

    private static List<ClientEvent> sorted(List<ClientEvent> history) {
        return history.stream().sorted(ClientEvent.BY_TIME).toList();
    }

    @Provide
    Arbitrary<Long> seconds() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("9999-12-31T23:59:59Z").getEpochSecond());
    }

    @Provide
    Arbitrary<ClientEvent> events() {
        return EventArbitraries.events();
    }

    @Provide
    Arbitrary<Purchase> purchases() {
        return EventArbitraries.purchases();
    }

    @Provide
    Arbitrary<List<ClientEvent>> histories() {
        return EventArbitraries.histories(30);
    }
}
