package io.cartera.segment.population;

import io.cartera.client.ClientId;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.metric.ClientAttributes;
import io.cartera.money.Money;
import io.cartera.segment.Portfolios;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A client that may or may not belong to a population and may or may not have a value there. */
record Candidate(String id, boolean belongs, Optional<BigDecimal> value) implements Facts {

    static final Currency EUR = Money.currency("EUR");
    static final Operand<BigDecimal> POINTS = ClientAttributes.custom("points", ValueType.NUMBER);
    static final Operand<Money> BUDGET = ClientAttributes.custom("budget", ValueType.money(EUR));
    static final Operand<Boolean> BELONGS = ClientAttributes.custom("belongs", ValueType.FLAG);

    /** Few values, so that many coincide; the ids sort differently by code point and by char. */
    static Arbitrary<Candidate> arbitrary() {
        Arbitrary<BigDecimal> values = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-3, 12).map(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.integers().between(-300, 1_200).map(n -> BigDecimal.valueOf(n, 2))));
        Arbitrary<String> ids = Combinators.combine(
                        Arbitraries.of("", "\uFF5E", "\uD83D\uDE00"),
                        Arbitraries.integers().between(1, 99))
                .as((prefix, number) -> prefix + number);
        return Combinators.combine(ids, Arbitraries.integers().between(1, 8), values.optional(0.9))
                .as((id, one, value) -> new Candidate(id, one > 1, value));
    }

    /** Whether the client counts in the population. */
    boolean counts() {
        return belongs && value.isPresent();
    }

    BigDecimal number() {
        return value.orElseThrow();
    }

    Member member() {
        return new Member(ClientId.of(id), number());
    }

    @Override
    public AsOf asOf() {
        return Portfolios.AS_OF;
    }

    @Override
    @SuppressWarnings("unchecked") // Each operand is answered with a value of its own type.
    public <T> Optional<T> valueOf(Operand<T> operand) {
        if (operand.equals(POINTS)) {
            return value.map(v -> (T) ValueType.NUMBER.canonical(v));
        }
        if (operand.equals(BUDGET)) {
            return value.map(v -> (T) Money.of(v, EUR));
        }
        return Optional.of(operand.equals(BELONGS) ? (T) Boolean.valueOf(belongs) : (T) id);
    }
}
