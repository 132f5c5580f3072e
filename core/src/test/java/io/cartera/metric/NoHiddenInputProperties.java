package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientArbitraries;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Explanation;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventArbitraries;
import io.cartera.time.AsOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 1 and 11: nothing but the facts, the as-of and the assumptions counts, and of the facts only those up to the as-of. */
class NoHiddenInputProperties {

    @Property(tries = 60)
    void theDefaultZoneAndLocaleChangeNothing(
            @ForAll("criteria") Criterion criterion,
            @ForAll("clients") Client client,
            @ForAll("histories") List<ClientEvent> history,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("zoneIds") String zone,
            @ForAll("locales") Locale locale) {
        Explanation here = explained(criterion, client, history, asOf);
        String text = criterion.toString();

        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(locale);

            assertThat(explained(criterion, client, history, asOf)).isEqualTo(here);
            assertThat(criterion).hasToString(text);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Property(tries = 60)
    void theSameFactsHaveTheSameOutcomeTwiceAndInAnyOrderOfArrival(
            @ForAll("criteria") Criterion criterion,
            @ForAll("clients") Client client,
            @ForAll("histories") List<ClientEvent> history,
            @ForAll("asOfs") AsOf asOf,
            @ForAll Random random) {
        ClientFacts facts = ClientFacts.of(asOf, MetricArbitraries.assumptions(), client, history);
        Explanation first = criterion.explain(facts);
        List<ClientEvent> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(criterion.explain(facts)).isEqualTo(first);
        assertThat(explained(criterion, client, shuffled, asOf)).isEqualTo(first);
    }

    @Property(tries = 60)
    void whatHappenedAfterTheAsOfChangesNothing(
            @ForAll("criteria") Criterion criterion,
            @ForAll("clients") Client client,
            @ForAll("histories") List<ClientEvent> history,
            @ForAll("asOfs") AsOf asOf) {
        List<ClientEvent> known = history.stream()
                .filter(e -> !e.occurredAt().isAfter(asOf.validAt()))
                .toList();

        assertThat(explained(criterion, client, history, asOf)).isEqualTo(explained(criterion, client, known, asOf));
    }

    @Property(tries = 200)
    void whatHappenedAtTheAsOfCountsAndAMicrosecondLaterDoesNot(@ForAll("purchases") ClientEvent purchase) {
        AsOf then = AsOf.at(purchase.occurredAt(), java.time.ZoneOffset.UTC);
        AsOf before = AsOf.at(purchase.occurredAt().minusNanos(1_000), java.time.ZoneOffset.UTC);

        assertThat(Sales.facts(then, purchase).valueOf(Metrics.orders())).contains(java.math.BigDecimal.ONE);
        assertThat(Sales.facts(before, purchase).valueOf(Metrics.orders())).contains(java.math.BigDecimal.ZERO);
        assertThat(streamed(then, purchase)).contains(java.math.BigDecimal.ONE);
        assertThat(streamed(before, purchase)).contains(java.math.BigDecimal.ZERO);
    }

    private static java.util.Optional<java.math.BigDecimal> streamed(AsOf asOf, ClientEvent event) {
        return ClientFacts.streamed(
                        asOf,
                        Assumptions.none(),
                        Sales.client(),
                        List.of(Metrics.orders()),
                        List.of(event).iterator())
                .valueOf(Metrics.orders());
    }

    private static Explanation explained(Criterion criterion, Client client, List<ClientEvent> history, AsOf asOf) {
        return criterion.explain(ClientFacts.of(asOf, MetricArbitraries.assumptions(), client, history));
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return MetricArbitraries.criteria(2);
    }

    @Provide
    Arbitrary<Client> clients() {
        return ClientArbitraries.clients();
    }

    @Provide
    Arbitrary<List<ClientEvent>> histories() {
        return MetricArbitraries.histories();
    }

    @Provide
    Arbitrary<ClientEvent> purchases() {
        return EventArbitraries.purchases().map(p -> p);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return MetricArbitraries.asOfs();
    }

    @Provide
    Arbitrary<String> zoneIds() {
        return Arbitraries.of("Pacific/Kiritimati", "America/Lima", "Asia/Kathmandu");
    }

    /** In Turkish, an I is not the upper case of an i; in Arabic and Thai, digits and years are others. */
    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")
                .map(Locale::forLanguageTag);
    }
}
