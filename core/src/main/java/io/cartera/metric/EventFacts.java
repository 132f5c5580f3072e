package io.cartera.metric;

import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** The facts of one row, for the filters and the measures of aggregates. */
record EventFacts(AsOf asOf, Assumptions assumptions, EventRow row) implements Facts {

    /** An exact number, and whether it is the product of a conversion. */
    record Measured(BigDecimal value, Converted converted) {}

    /** Whether an amount was in its own currency. */
    enum Converted {
        YES,
        NO
    }

    @Override
    public <T> Optional<T> valueOf(Operand<T> operand) {
        EventAttribute<T> attribute = attribute(operand);
        if (operand.type().currency().isEmpty()) {
            return Values.read(operand, () -> attribute.read(row));
        }
        return measure(attribute)
                .map(m ->
                        Values.amount(operand, m.converted() == Converted.YES ? Values.rounded(m.value()) : m.value()));
    }

    /** The exact value of a number or an amount, converted into the attribute's currency but not rounded. */
    Optional<Measured> measure(EventAttribute<?> attribute) {
        Optional<Currency> currency = attribute.type().currency();
        if (currency.isEmpty()) {
            return valueOf(attribute).map(v -> new Measured(Values.number(v), Converted.NO));
        }
        return raw(attribute).map(v -> convert(attribute, (Money) v, currency.get()));
    }

    private <T> Optional<T> raw(EventAttribute<T> attribute) {
        try {
            return attribute.read(row);
        } catch (RuntimeException e) {
            String name = e.getClass().getName();
            throw new EvaluationException(new Problem(attribute.key(), "function-failed", "it threw " + name), e);
        }
    }

    private Measured convert(EventAttribute<?> attribute, Money amount, Currency to) {
        Currency from = amount.currency();
        if (from.equals(to)) {
            return new Measured(amount.amount(), Converted.NO);
        }
        BigDecimal rate = assumptions
                .rates()
                .rate(from, to, row.day())
                .orElseThrow(() -> new EvaluationException(new Problem(
                        attribute.key(),
                        "missing-rate",
                        "there is no rate from " + from + " to " + to + " on " + row.day())));
        return new Measured(amount.amount().multiply(rate), Converted.YES);
    }

    private static <T> EventAttribute<T> attribute(Operand<T> operand) {
        if (operand instanceof EventAttribute<T> attribute) {
            return attribute;
        }
        throw new EvaluationException(new Problem(operand.key(), "unknown-operand", "it is no attribute of events"));
    }
}
