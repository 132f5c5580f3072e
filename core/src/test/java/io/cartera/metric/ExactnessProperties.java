package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.ValueType;
import io.cartera.history.Purchase;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import io.cartera.time.FiscalCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 3: typed and exact. */
class ExactnessProperties {

    private static final BigDecimal HALF_A_MILLIONTH = new BigDecimal("0.0000005");
    private static final Instant NOON = Instant.parse("2024-05-05T12:00:00Z");

    @Property(tries = 300)
    void aSumIsExactAndAnAverageIsRoundedOnce(@ForAll("numbers") List<BigDecimal> numbers) {
        ClientFacts facts = facts(numbers, "EUR", Assumptions.none());
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            total = total.add(number);
        }

        assertThat(amount(facts, Metrics.revenue(Sales.EUR))).isEqualByComparingTo(total);
        assertNearest(amount(facts, Metrics.averageTicket(Sales.EUR)), total, BigDecimal.valueOf(numbers.size()));
    }

    @Property(tries = 500)
    void productsSumsAndDifferencesAreExactAndRatiosAreRoundedOnce(
            @ForAll("number") BigDecimal a, @ForAll("number") BigDecimal b) {
        ClientFacts facts = Sales.facts(Sales.MIDSUMMER);
        ClientAttribute<BigDecimal> x = constant("x", a);
        ClientAttribute<BigDecimal> y = constant("y", b);

        assertThat(facts.valueOf(DerivedMetric.times(x, y)).orElseThrow()).isEqualByComparingTo(a.multiply(b));
        assertThat(facts.valueOf(DerivedMetric.plus(x, y)).orElseThrow()).isEqualByComparingTo(a.add(b));
        assertThat(facts.valueOf(DerivedMetric.minus(x, y)).orElseThrow()).isEqualByComparingTo(a.subtract(b));
        Optional<BigDecimal> ratio = facts.valueOf(DerivedMetric.ratio(x, y));
        assertThat(ratio.isEmpty()).isEqualTo(b.signum() == 0);
        ratio.ifPresent(r -> assertNearest(r, a, b));
    }

    @Property(tries = 300)
    void theSumOfConvertedAmountsIsRoundedOnce(
            @ForAll("numbers") List<BigDecimal> numbers, @ForAll("rate") BigDecimal rate) {
        ClientFacts facts = facts(numbers, "USD", rates(rate));
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            total = total.add(number.multiply(rate));
        }

        assertNearest(amount(facts, Metrics.revenue(Sales.EUR)), total, BigDecimal.ONE);
        assertNearest(amount(facts, Metrics.averageTicket(Sales.EUR)), total, BigDecimal.valueOf(numbers.size()));
    }

    @Property(tries = 200)
    void amountsInTheMetricsOwnCurrencyAreNotRounded(@ForAll("number") BigDecimal number) {
        ClientFacts facts = facts(List.of(number), "EUR", rates(BigDecimal.TEN));

        assertThat(amount(facts, Metrics.revenue(Sales.EUR))).isEqualByComparingTo(number);
        assertThat(amount(facts, Metrics.purchases().max(EventAttributes.net(Sales.EUR))))
                .isEqualByComparingTo(number);
    }

    @Example
    void twoTiesGoToTheEvenDigit() {
        assertThat(amount(
                        facts(List.of(BigDecimal.ONE), "USD", rates(new BigDecimal("1.0000005"))),
                        Metrics.revenue(Sales.EUR)))
                .isEqualByComparingTo("1.000000");
        assertThat(amount(
                        facts(List.of(BigDecimal.ONE), "USD", rates(new BigDecimal("1.0000015"))),
                        Metrics.revenue(Sales.EUR)))
                .isEqualByComparingTo("1.000002");
    }

    @Example
    void anAmountConvertsAtTheRateOfItsEventsLocalDay() {
        Assumptions assumptions = new Assumptions(
                (from, to, day) -> Optional.of(BigDecimal.valueOf(day.getDayOfMonth())), FiscalCalendar.calendarYear());
        Purchase late = Sales.purchase("1", "2024-05-05T22:30:00Z", "10", "USD");
        LocalDate end = LocalDate.of(2024, 6, 30);

        ClientFacts inMadrid = Sales.facts(AsOf.endOf(end, ZoneId.of("Europe/Madrid")), assumptions, late);
        ClientFacts inLondon = Sales.facts(AsOf.endOf(end, ZoneId.of("Europe/London")), assumptions, late);

        assertThat(inMadrid.valueOf(Metrics.revenue(Sales.EUR))).contains(Money.of("60", "EUR"));
        assertThat(inLondon.valueOf(Metrics.revenue(Sales.EUR))).contains(Money.of("50", "EUR"));
    }

    @Example
    void aSecondCurrencyWithoutARateIsAnError() {
        ClientFacts facts = facts(List.of(BigDecimal.ONE), "USD", Assumptions.none());

        assertThatThrownBy(() -> facts.valueOf(Metrics.revenue(Sales.EUR)))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("sum of sale.revenue(EUR)(sales): sale.revenue(EUR): there is no rate from USD to EUR"
                        + " on 2024-05-05");
        Criterion criterion = Criteria.money(Metrics.revenue(Sales.EUR)).atLeast(Money.zero(Sales.EUR));
        assertThat(criterion.test(facts).problems()).extracting("code").containsExactly("missing-rate");
    }

    @Example
    void aRateThatIsNotPositiveOrThatThrowsIsAnError() {
        assertThat(code(rates(BigDecimal.ZERO))).isEqualTo("invalid-rate");
        assertThat(code(rates(BigDecimal.ONE.negate()))).isEqualTo("invalid-rate");
        assertThat(code(new Assumptions(
                        (from, to, day) -> {
                            throw new IllegalStateException("the bank is closed");
                        },
                        FiscalCalendar.calendarYear())))
                .isEqualTo("function-failed");
    }

    private static String code(Assumptions assumptions) {
        Criterion known = Criteria.that(Metrics.revenue(Sales.EUR)).isKnown();
        return known.test(facts(List.of(BigDecimal.ONE), "USD", assumptions))
                .problems()
                .get(0)
                .code();
    }

    @Example
    void tooManyDigitsAreAnErrorAndTwentyAreNot() {
        BigDecimal most = new BigDecimal("99999999999999999999");

        assertThat(amount(facts(List.of(most), "EUR", Assumptions.none()), Metrics.revenue(Sales.EUR)))
                .isEqualByComparingTo(most);
        assertOverflow(facts(List.of(most, BigDecimal.ONE), "EUR", Assumptions.none()), Metrics.revenue(Sales.EUR));
        assertOverflow(facts(List.of(most), "USD", rates(BigDecimal.TEN)), Metrics.revenue(Sales.EUR));
        ClientFacts facts = Sales.facts(Sales.MIDSUMMER);
        assertOverflow(facts, DerivedMetric.plus(constant("x", most), constant("y", BigDecimal.ONE)));
        assertOverflow(facts, DerivedMetric.times(constant("x", most), constant("y", BigDecimal.TEN)));
        assertOverflow(facts, DerivedMetric.ratio(constant("x", most), constant("y", new BigDecimal("0.1"))));
        assertThatThrownBy(() -> facts.valueOf(constant("x", new BigDecimal("1E+1000000000"))))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("x: its value is not of its type");
    }

    private static void assertOverflow(ClientFacts facts, Metric<?> metric) {
        assertThat(Criteria.that(metric).isKnown().test(facts).problems())
                .as(metric.key())
                .extracting("code")
                .containsExactly("overflow");
    }

    @Property(tries = 50)
    void aCurrencyIsATypeAndIsCheckedWhenTheConditionIsBuilt(@ForAll("number") BigDecimal number) {
        assertThatThrownBy(() -> Criteria.money(Metrics.revenue(Sales.EUR)).atLeast(Money.of(number, Sales.USD)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("it is not a value of the type 'money(EUR)'");
        assertThatThrownBy(() -> DerivedMetric.plus(Metrics.revenue(Sales.EUR), Metrics.revenue(Sales.USD)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("the other operand is of the type 'money(EUR)'");
    }

    /** The nearest number of six decimals to an exact quotient; of two as near, the one whose last digit is even. */
    private static void assertNearest(BigDecimal rounded, BigDecimal dividend, BigDecimal divisor) {
        assertThat(rounded.stripTrailingZeros().scale()).isLessThanOrEqualTo(6);
        int away =
                rounded.multiply(divisor).subtract(dividend).abs().compareTo(HALF_A_MILLIONTH.multiply(divisor.abs()));
        boolean even = !rounded.movePointRight(6).toBigIntegerExact().testBit(0);
        assertThat(away < 0 || (away == 0 && even))
                .as("%s for %s / %s", rounded, dividend, divisor)
                .isTrue();
    }

    private static BigDecimal amount(ClientFacts facts, AggregateMetric<Money> metric) {
        return facts.valueOf(metric).orElseThrow().amount();
    }

    private static ClientAttribute<BigDecimal> constant(String key, BigDecimal value) {
        return ClientAttribute.of(key, ValueType.NUMBER, c -> Optional.of(value));
    }

    private static Assumptions rates(BigDecimal rate) {
        return new Assumptions((from, to, day) -> Optional.of(rate), FiscalCalendar.calendarYear());
    }

    private static ClientFacts facts(List<BigDecimal> numbers, String currency, Assumptions assumptions) {
        List<Purchase> purchases = new ArrayList<>();
        for (BigDecimal number : numbers) {
            purchases.add(
                    Sales.purchase(String.valueOf(purchases.size()), NOON, Money.of(number, Money.currency(currency))));
        }
        return ClientFacts.of(Sales.MIDSUMMER, assumptions, Sales.client(), purchases);
    }

    @Provide
    Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e8"), new BigDecimal("1e8"))
                .ofScale(9);
    }

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        return number().list().ofMinSize(1).ofMaxSize(7);
    }

    @Provide
    Arbitrary<BigDecimal> rate() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("3"))
                .ofScale(8);
    }
}
