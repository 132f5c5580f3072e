package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.ExternalId;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Goods given back or amounts credited, in one currency; immutable and thread-safe.
 *
 * <p>Quantities and amounts are what is given back, as positive numbers: revenue is the purchases' net less the returns' net. A
 * return is not an order.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Return implements ClientEvent {

    Return() {}

    /** The currency of every amount in it. */
    public abstract Currency currency();

    /** What was given back, in the order of the document; at least one line, unmodifiable. */
    public abstract List<SaleLine> lines();

    /** The purchase that it takes back, wholly or in part. */
    public abstract Optional<ExternalId> originalPurchase();

    /** Why it was given back; not blank. */
    public abstract Optional<String> reason();

    @Override
    public final EventKind kind() {
        return EventKind.RETURN;
    }

    /** The amount given back before tax, the exact sum of the lines' net amounts; normally positive. */
    public final Money net() {
        return SaleLines.net(currency(), lines());
    }

    /** The tax given back, the exact sum over the lines; present when every line states its tax. */
    public final Optional<Money> tax() {
        return SaleLines.total(currency(), lines(), SaleLine::tax);
    }

    /** The cost of what came back, the exact sum over the lines; present when every line states its cost. */
    public final Optional<Money> cost() {
        return SaleLines.total(currency(), lines(), SaleLine::cost);
    }

    /** Starts a return; {@code id}, {@code occurredAt}, {@code currency} and at least one line are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Return canonical() {
        Instant at = EventChecks.common("return", this);
        SaleLines.check("return", currency(), lines());
        Check.filled("return.reason", reason());
        return at.equals(occurredAt())
                ? this
                : builder().from(this).occurredAt(at).build();
    }

    /** Builds a {@link Return}; not thread-safe. */
    public static final class Builder extends ImmutableReturn.Builder {
        Builder() {}
    }
}
