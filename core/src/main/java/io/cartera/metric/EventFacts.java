package io.cartera.metric;

import io.cartera.InvalidValueException;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.internal.Canonical;
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
        try {
            return attribute.read(row).map(v -> convert(attribute, v, currency.get()));
        } catch (RuntimeException e) {
            throw Values.failure(attribute, e);
        }
    }

    private Measured convert(EventAttribute<?> attribute, Object value, Currency to) {
        if (!(value instanceof Money amount)) {
            throw new InvalidValueException(attribute.key(), attribute.type(), "it holds no amount of money");
        }
        Currency from = amount.currency();
        return from.equals(to)
                ? new Measured(amount.amount(), Converted.NO)
                : new Measured(amount.amount().multiply(rate(attribute, from, to)), Converted.YES);
    }

    private BigDecimal rate(EventAttribute<?> attribute, Currency from, Currency to) {
        BigDecimal rate = assumptions
                .rates()
                .rate(from, to, row.day())
                .orElseThrow(() -> new EvaluationException(new Problem(
                        attribute.key(),
                        "missing-rate",
                        "there is no rate from " + from + " to " + to + " on " + row.day())));
        if (rate.signum() <= 0 || !Canonical.fits(rate) || rate.scale() > Canonical.MAX_SCALE) {
            throw new EvaluationException(new Problem(
                    attribute.key(),
                    "invalid-rate",
                    "the rate from " + from + " to " + to + " on " + row.day()
                            + " is not a positive number of at most 20 digits and 30 decimals"));
        }
        return rate;
    }

    private static <T> EventAttribute<T> attribute(Operand<T> operand) {
        if (operand instanceof EventAttribute<T> attribute) {
            return attribute;
        }
        throw new EvaluationException(new Problem(operand.key(), "unknown-operand", "it is no attribute of events"));
    }
}
