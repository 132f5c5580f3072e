package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something learned about a competitor at the client, and what it means for the trade; immutable and thread-safe. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class CompetitorObservation implements ClientEvent {

    CompetitorObservation() {}

    /** The competitor, as an identifier of one to 255 code points. */
    public abstract String competitor();

    /** What was observed; not blank. */
    public abstract Optional<String> observation();

    /** What it means for the trade with the client; absent where nobody knows. */
    public abstract Optional<CompetitorEffect> effect();

    /** The product that it is about, as an identifier of one to 255 code points. */
    public abstract Optional<String> product();

    /** What the competitor charges for it. */
    public abstract Optional<Money> competitorPrice();

    /** What the company charges for it, in the currency of the competitor's price. */
    public abstract Optional<Money> ownPrice();

    @Override
    public final EventKind kind() {
        return EventKind.COMPETITOR_OBSERVATION;
    }

    /** The competitor's price less the own one, negative where the competitor is cheaper; present when both are known. */
    public final Optional<Money> priceDifference() {
        return competitorPrice().flatMap(theirs -> ownPrice().map(theirs::minus));
    }

    /** Starts an observation; {@code id}, {@code occurredAt} and {@code competitor} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    CompetitorObservation canonical() {
        Instant at = EventChecks.common("competitorObservation", this);
        Check.id("competitorObservation.competitor", competitor());
        Check.filled("competitorObservation.observation", observation());
        EventChecks.id("competitorObservation.product", product());
        EventChecks.amountNotNegative("competitorObservation.competitorPrice", competitorPrice());
        EventChecks.amountNotNegative("competitorObservation.ownPrice", ownPrice());
        checkCurrencies();
        return at.equals(occurredAt())
                ? this
                : builder().from(this).occurredAt(at).build();
    }

    private void checkCurrencies() {
        competitorPrice().ifPresent(theirs -> ownPrice()
                .filter(own -> !own.currency().equals(theirs.currency()))
                .ifPresent(own -> {
                    throw new InvalidValueException(
                            "competitorObservation.ownPrice", own, "the competitor's price is in " + theirs.currency());
                }));
    }

    /** Builds a {@link CompetitorObservation}; not thread-safe. */
    public static final class Builder extends ImmutableCompetitorObservation.Builder {
        Builder() {}
    }
}
