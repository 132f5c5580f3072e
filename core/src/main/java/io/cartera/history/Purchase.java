package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.ExternalId;
import io.cartera.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order that the client placed and the company accepted, in one currency; immutable and thread-safe. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Purchase implements ClientEvent {

    Purchase() {}

    /** The currency of every amount in it. */
    public abstract Currency currency();

    /** What was bought, in the order of the document; at least one line, unmodifiable. */
    public abstract List<SaleLine> lines();

    /** The number of the loyalty card that was shown, as an identifier of one to 255 code points. */
    public abstract Optional<String> loyaltyCard();

    /** The request that led to it, such as the quotation that was accepted. */
    public abstract Optional<ExternalId> originatingRequest();

    /** The project that it is for, as an identifier of one to 255 code points. */
    public abstract Optional<String> project();

    /** The occasion that it is for, such as {@code wedding}, as an identifier of one to 255 code points. */
    public abstract Optional<String> occasion();

    @Override
    public final EventKind kind() {
        return EventKind.PURCHASE;
    }

    /** The exact sum of the lines' net amounts. */
    public final Money net() {
        return SaleLines.net(currency(), lines());
    }

    /** The exact sum of the lines' taxes; present when every line states its tax. */
    public final Optional<Money> tax() {
        return SaleLines.total(currency(), lines(), SaleLine::tax);
    }

    /** The exact sum of the lines' costs; present when every line states its cost. */
    public final Optional<Money> cost() {
        return SaleLines.total(currency(), lines(), SaleLine::cost);
    }

    /** Starts a purchase; {@code id}, {@code occurredAt}, {@code currency} and at least one line are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Purchase canonical() {
        Instant at = EventChecks.common("purchase", this);
        SaleLines.check("purchase", currency(), lines());
        EventChecks.id("purchase.loyaltyCard", loyaltyCard());
        EventChecks.id("purchase.project", project());
        EventChecks.id("purchase.occasion", occasion());
        return at.equals(occurredAt())
                ? this
                : builder().from(this).occurredAt(at).build();
    }

    /** Builds a {@link Purchase}; not thread-safe. */
    public static final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
