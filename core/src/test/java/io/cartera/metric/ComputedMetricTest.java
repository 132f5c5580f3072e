package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.criteria.Criteria;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.criteria.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComputedMetricTest {

    private static final ClientFacts NOBODY = Sales.facts(Sales.MIDSUMMER);
    private static final ClientFacts BUYER =
            Sales.facts(Sales.MIDSUMMER, Sales.purchase("1", "2024-05-05T10:00:00Z", "10", "EUR"));

    /** How far a client's orders lie above the population's mean. */
    private static final ComputedMetric<BigDecimal> ABOVE_MEAN = ComputedMetric.twoPhase(
            "host.above-mean",
            ValueType.NUMBER,
            List.of(Metrics.orders()),
            new ComputedMetric.TwoPhase<BigDecimal, BigDecimal>() {
                @Override
                public BigDecimal fit(Iterable<? extends Facts> population) {
                    BigDecimal sum = BigDecimal.ZERO;
                    int clients = 0;
                    for (Facts facts : population) {
                        sum = sum.add(facts.valueOf(Metrics.orders()).orElseThrow());
                        clients++;
                    }
                    return sum.divide(BigDecimal.valueOf(clients), java.math.MathContext.DECIMAL128);
                }

                @Override
                public Optional<BigDecimal> value(Facts facts, BigDecimal mean) {
                    return facts.valueOf(Metrics.orders()).map(n -> n.subtract(mean));
                }
            });

    private static ComputedMetric<BigDecimal> perClient(java.util.function.Function<Facts, Optional<BigDecimal>> f) {
        return ComputedMetric.perClient("host.x", ValueType.NUMBER, List.of(Metrics.orders()), f);
    }

    @Test
    void asksTheClientsFactsAndCanonicalisesTheAnswer() {
        ComputedMetric<BigDecimal> doubled =
                perClient(facts -> facts.valueOf(Metrics.orders()).map(n -> n.multiply(new BigDecimal("2.00"))));

        assertThat(BUYER.valueOf(doubled)).contains(new BigDecimal("2"));
        assertThat(NOBODY.valueOf(doubled)).contains(BigDecimal.ZERO);
        assertThat(doubled.fit(List.of()).value(BUYER)).contains(new BigDecimal("2"));
        assertThat(doubled.inputs()).containsExactly(Metrics.orders());
    }

    @Test
    void needsAPopulationInTwoPhases() {
        assertThatThrownBy(() -> BUYER.valueOf(ABOVE_MEAN))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("host.above-mean: it needs a population to be fitted to");
        assertThat(Criteria.that(ABOVE_MEAN).isMissing().test(BUYER))
                .isEqualTo(Outcome.error(
                        new Problem("host.above-mean", "not-fitted", "it needs a population to be fitted to")));
        assertThat(ABOVE_MEAN.fit(List.of(BUYER, NOBODY)).value(BUYER)).contains(new BigDecimal("0.5"));
    }

    @Test
    void tellsWhatTheFunctionThrewWithoutItsMessage() {
        ComputedMetric<BigDecimal> broken = perClient(facts -> {
            throw new IllegalStateException("Ana Ruiz, +34600123456");
        });

        assertThatThrownBy(() -> BUYER.valueOf(broken))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("host.x: it threw java.lang.IllegalStateException");
        assertThat(Criteria.number(broken).lessThan(1).test(BUYER))
                .isEqualTo(Outcome.error(
                        new Problem("host.x", "function-failed", "it threw java.lang.IllegalStateException")));
    }

    @Test
    void tellsWhatFittingThrewToEveryClient() {
        ComputedMetric.Fitted<BigDecimal> unfit = ABOVE_MEAN.fit(List.of());

        assertThatThrownBy(() -> unfit.value(BUYER))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("host.above-mean: it threw java.lang.ArithmeticException");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // What a host without generics could do.
    void refusesAValueOfAnotherType() {
        ComputedMetric<BigDecimal> wrong = perClient(facts -> (Optional) Optional.of("five"));

        assertThatThrownBy(() -> BUYER.valueOf(wrong))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("host.x: its value is not of its type");
    }

    @Test
    void mayAskForNothingButItsInputs() {
        ComputedMetric<BigDecimal> curious = ComputedMetric.perClient(
                "host.x", ValueType.NUMBER, List.of(Metrics.orders()), facts -> facts.valueOf(Metrics.purchaseGap()));

        assertThatThrownBy(() -> BUYER.valueOf(curious))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("host.x: it asks for 'average gap(purchases)', which is not among its inputs");
    }

    @Test
    void isTheSameMetricUnderTheSameKeyAndType() {
        assertThat(perClient(f -> Optional.empty())).isEqualTo(perClient(f -> Optional.of(BigDecimal.ONE)));
        assertThat(perClient(f -> Optional.empty()))
                .isNotEqualTo(ComputedMetric.perClient("host.x", ValueType.TEXT, List.of(), f -> Optional.empty()));
    }
}
