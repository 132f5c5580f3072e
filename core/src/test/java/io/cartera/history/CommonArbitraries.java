package io.cartera.history;

import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.ContactId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the events of every kind draw from. */
final class CommonArbitraries {

    private static final long FIRST_SECOND =
            Instant.parse("2023-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("2025-12-31T23:59:59Z").getEpochSecond();
    private static final double HALF = 0.5;

    private CommonArbitraries() {}

    /** Identifiers; the prefixes sort differently by code point and by char. */
    static Arbitrary<ExternalId> ids() {
        return Combinators.combine(
                        Arbitraries.of("crm", "shop"),
                        Arbitraries.of("", "\uFF5E", "\uD83D\uDE00"),
                        Arbitraries.integers().between(1, 100_000))
                .as((source, prefix, number) -> ExternalId.of(source, prefix + number));
    }

    /** Instants of the period, often at midnight or at noon so that some coincide and some lie on the edge of a day. */
    static Arbitrary<Instant> instants() {
        Arbitrary<Instant> edges = Combinators.combine(days(), Arbitraries.of(0L, 12 * 3_600L, 86_399L))
                .as((day, second) -> Instant.ofEpochSecond(day.toEpochDay() * 86_400 + second));
        Arbitrary<Instant> others = Combinators.combine(
                        Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND),
                        Arbitraries.integers().between(0, 999_999))
                .as((second, micros) -> Instant.ofEpochSecond(second, micros * 1_000L));
        return Arbitraries.oneOf(edges, others);
    }

    /** Days of the period. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Euros and dollars of up to four decimals, not negative. */
    static Arbitrary<Money> amounts() {
        return Combinators.combine(numbers(0, 500), Arbitraries.of("EUR", "USD"))
                .as((number, currency) -> Money.of(number, Money.currency(currency)));
    }

    /** Numbers of up to four decimals. */
    static Arbitrary<BigDecimal> numbers(int low, int high) {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(low), BigDecimal.valueOf(high))
                .ofScale(4);
        Arbitrary<BigDecimal> bounds =
                Arbitraries.of(BigDecimal.valueOf(low), BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(high));
        return Arbitraries.frequencyOf(Tuple.of(1, bounds), Tuple.of(4, any)).withoutEdgeCases();
    }

    /** Shares, 0 to 1. */
    static Arbitrary<BigDecimal> shares() {
        return numbers(0, 1);
    }

    /** Products. */
    static Arbitrary<String> products() {
        return Arbitraries.of("shoe", "hat", "scarf", "repair", "gift card");
    }

    /** Attributes of every type, each name with one type. */
    static Arbitrary<CustomAttributes> attributes() {
        return Builders.withBuilder(CustomAttributes::builder)
                .use(numbers(-5, 5))
                .withProbability(HALF)
                .in((b, v) -> b.number("points", v))
                .use(Arbitraries.of("red", "green", ""))
                .withProbability(HALF)
                .in((b, v) -> b.text("colour", v))
                .use(Arbitraries.of(true, false))
                .withProbability(HALF)
                .in((b, v) -> v ? b.yes("vip") : b.no("vip"))
                .use(days())
                .withProbability(HALF)
                .in((b, v) -> b.day("due", v))
                .use(instants())
                .withProbability(HALF)
                .in((b, v) -> b.moment("seen", v))
                .use(amounts())
                .withProbability(HALF)
                .in((b, v) -> b.amount("budget", v))
                .use(Arbitraries.of(Set.of("a"), Set.of("a", "b")))
                .withProbability(HALF)
                .in((b, v) -> b.texts("tags", v))
                .build(CustomAttributes.Builder::build)
                .withoutEdgeCases();
    }

    /** Custom events; the other kinds take what all events have from one of them. */
    static Arbitrary<CustomEvent> customEvents() {
        return Builders.withBuilder(CustomEvent::builder)
                .use(ids())
                .in((b, id) -> b.id(id))
                .use(instants())
                .in((b, at) -> b.occurredAt(at))
                .use(Arbitraries.of("anniversary", "fitting"))
                .in((b, type) -> b.type(type))
                .use(Arbitraries.of(ContactId.of("c1"), ContactId.of("c2")))
                .withProbability(HALF)
                .in((b, contact) -> b.contact(contact))
                .use(Arbitraries.of("ana", "luis", "marta"))
                .withProbability(HALF)
                .in((b, representative) -> b.representative(RepresentativeId.of(representative)))
                .use(Arbitraries.of(Channel.PHONE, Channel.WEB, Channel.STORE))
                .withProbability(HALF)
                .in((b, channel) -> b.channel(channel))
                .use(Arbitraries.of("spring", "autumn"))
                .withProbability(HALF)
                .in((b, campaign) -> b.campaign(CampaignId.of(campaign)))
                .use(attributes())
                .withProbability(HALF)
                .in((b, attributes) -> b.attributes(attributes))
                .build(CustomEvent.Builder::build)
                .withoutEdgeCases();
    }
}
