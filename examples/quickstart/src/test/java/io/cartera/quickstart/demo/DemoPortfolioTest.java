package io.cartera.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Email;
import io.cartera.client.ExternalId;
import io.cartera.client.Phone;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoPortfolioTest {

    /** What the portfolio is on every JDK; a wanted change of the demonstration changes it. */
    private static final String PINNED = "50b19318e5ccceba";

    private static List<DemoClient> portfolio = List.of();

    @BeforeAll
    static void generate() {
        portfolio =
                DemoPortfolio.generate(DemoPortfolio.SEED, DemoPortfolio.AS_OF).toList();
    }

    @Test
    void isTheSameOnEveryMachine() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (DemoClient client : portfolio) {
            digest.update(told(client.client()).getBytes(StandardCharsets.UTF_8));
            for (ClientEvent event : client.events()) {
                digest.update(told(event).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest()).substring(0, 16)).isEqualTo(PINNED);
    }

    @Test
    void givesTheSameClientHoweverItIsReached() {
        assertThat(DemoPortfolio.generate(DemoPortfolio.SEED, DemoPortfolio.AS_OF)
                        .skip(4_000)
                        .findFirst())
                .contains(portfolio.get(4_000));
        assertThat(DemoPortfolio.generate(1, DemoPortfolio.AS_OF).findFirst())
                .isNotEqualTo(Optional.of(portfolio.get(0)));
    }

    @Test
    void hasFiveThousandClientsAndAboutSixtyThousandEvents() {
        assertThat(portfolio).hasSize(5_000);
        assertThat(events().count()).isBetween(55_000L, 66_000L);
        assertThat(clients(c -> c.organisation().isPresent())).isBetween(1_300L, 1_700L);
    }

    @Test
    void usesNoIdTwice() {
        assertThat(portfolio.stream().map(c -> c.client().id())).doesNotHaveDuplicates();
        Set<ExternalId> ids = new HashSet<>();
        assertThat(events().map(ClientEvent::id).filter(id -> !ids.add(id))).isEmpty();
    }

    @Test
    void showsEveryKindOfEvent() {
        assertThat(events().map(ClientEvent::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventKind.values());
    }

    @Test
    void endsOnTheLastDayAndIsOrderedByTime() {
        Instant end =
                DemoPortfolio.AS_OF.plusDays(1).atStartOfDay(DemoPortfolio.ZONE).toInstant();
        assertThat(events().map(ClientEvent::occurredAt)).allMatch(at -> at.isBefore(end));
        assertThat(portfolio)
                .allMatch(c ->
                        c.events().stream().sorted(ClientEvent.BY_TIME).toList().equals(c.events()));
    }

    @Test
    void fewClientsBringMostOfTheRevenue() {
        List<BigDecimal> revenues = portfolio.stream()
                .map(DemoPortfolioTest::revenue)
                .sorted(Comparator.reverseOrder())
                .toList();
        BigDecimal all = revenues.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal top = revenues.subList(0, 1_000).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(top.doubleValue() / all.doubleValue()).isBetween(0.6, 0.85);
    }

    @Test
    void sellsMostAtChristmasAndLeastInAugust() {
        Map<Month, Long> months = events().filter(Purchase.class::isInstance)
                .map(e -> e.occurredAt().atZone(DemoPortfolio.ZONE))
                .filter(at -> at.getYear() == 2024)
                .collect(Collectors.groupingBy(
                        ZonedDateTime::getMonth, () -> new EnumMap<>(Month.class), Collectors.counting()));
        double mean = months.values().stream().mapToLong(n -> n).average().orElseThrow();
        assertThat((double) months.getOrDefault(Month.DECEMBER, 0L)).isGreaterThan(mean * 1.4);
        assertThat((double) months.getOrDefault(Month.AUGUST, 0L)).isLessThan(mean * 0.85);
        assertThat(months.get(Month.JULY)).isGreaterThan(months.get(Month.AUGUST));
    }

    @Test
    void holdsLeadsOneTimeBuyersAndReturns() {
        assertThat(portfolio.stream().filter(c -> purchases(c) == 0).count()).isBetween(450L, 750L);
        assertThat(portfolio.stream().filter(c -> purchases(c) == 1).count()).isBetween(700L, 1_400L);
        double returned = (double) events().filter(Return.class::isInstance).count()
                / events().filter(Purchase.class::isInstance).count();
        assertThat(returned).isBetween(0.02, 0.04);
    }

    @Test
    void writesEveryNormalisedPhoneInTheInternationalForm() {
        List<Phone> phones = portfolio.stream()
                .flatMap(c -> Stream.concat(
                        c.client().phones().stream(),
                        c.client().contacts().stream().flatMap(p -> p.phones().stream())))
                .toList();
        assertThat(phones.stream().flatMap(p -> p.e164().stream()))
                .allMatch(
                        n -> n.matches(
                                "\\+34[69]\\d{8}|\\+52(55|33|81)\\d{8}|\\+57(3|60[14])\\d+|\\+54(911|11)\\d{8}|\\+56[239]\\d{8}|\\+51(9\\d{8}|(1|54)\\d+)"));
        assertThat((double) phones.stream().filter(p -> p.e164().isEmpty()).count() / phones.size())
                .isLessThan(0.03);
    }

    @Test
    void refersOnlyToWhatIsThere() {
        Set<ClientId> ids = portfolio.stream().map(c -> c.client().id()).collect(Collectors.toSet());
        assertThat(portfolio.stream()
                        .flatMap(c -> c.client().acquisition().stream())
                        .flatMap(a -> a.referrer().stream()))
                .isNotEmpty()
                .allMatch(ids::contains);
        for (DemoClient client : portfolio) {
            assertThat(client.events().stream().flatMap(e -> e.contact().stream()))
                    .allMatch(id -> client.client().contact(id).isPresent());
        }
    }

    @Test
    void reckonsEveryLine() {
        events().filter(Purchase.class::isInstance)
                .flatMap(e -> ((Purchase) e).lines().stream())
                .limit(5_000)
                .forEach(DemoPortfolioTest::reckon);
    }

    /** What is pinned of a client; not all of it, so that a new field of the model changes nothing. */
    private static String told(Client client) {
        return String.join(
                "|",
                client.id().value(),
                client.displayName(),
                client.phones().stream().map(Phone::raw).collect(Collectors.joining(",")),
                client.emails().stream().map(Email::raw).collect(Collectors.joining(",")),
                client.addresses().get(0).lines().get(0),
                client.addresses().get(0).postalCode().orElse(""),
                client.contacts().stream().map(c -> c.name().full()).collect(Collectors.joining(",")));
    }

    private static String told(ClientEvent event) {
        String amount = event instanceof Purchase purchase ? purchase.net().toString() : "";
        return String.join(
                "|",
                event.id().toString(),
                event.occurredAt().toString(),
                event.kind().name(),
                amount);
    }

    private static void reckon(SaleLine line) {
        BigDecimal whole = line.unitPrice().orElseThrow().times(line.quantity()).amount();
        BigDecimal net = whole.multiply(BigDecimal.ONE.subtract(line.discount().orElseThrow()));
        assertThat(net.subtract(line.net().amount()).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(line.cost().orElseThrow().amount()).isLessThan(line.net().amount());
    }

    private static Stream<ClientEvent> events() {
        return portfolio.stream().flatMap(c -> c.events().stream());
    }

    private static long clients(Predicate<Client> which) {
        return portfolio.stream().map(DemoClient::client).filter(which).count();
    }

    private static long purchases(DemoClient client) {
        return client.events().stream().filter(Purchase.class::isInstance).count();
    }

    private static BigDecimal revenue(DemoClient client) {
        Money sum = Money.zero(DemoPortfolio.CURRENCY);
        for (ClientEvent event : client.events()) {
            if (event instanceof Purchase purchase) {
                sum = sum.plus(purchase.net());
            } else if (event instanceof Return back) {
                sum = sum.minus(back.net());
            }
        }
        return sum.amount();
    }
}
