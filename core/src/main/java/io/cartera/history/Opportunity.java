package io.cartera.history;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage that a possible sale reached; immutable and thread-safe.
 *
 * <p>Each change of stage is an event of its own with the same {@link #opportunityId()}; the latest one as of a moment says how
 * the opportunity stands.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Opportunity implements ClientEvent {

    Opportunity() {}

    /** Which possible sale it is, as an identifier of one to 255 code points. */
    public abstract String opportunityId();

    /** The stage reached, such as {@code qualified} or {@code proposal}, as an identifier of one to 255 code points. */
    public abstract String stage();

    /** How it stands; {@link OpportunityOutcome#OPEN} unless set. */
    @Value.Default
    public OpportunityOutcome outcome() {
        return OpportunityOutcome.OPEN;
    }

    /** Why it stands so; not blank. */
    public abstract Optional<String> reason();

    /** What it is about, in words; not blank. */
    public abstract Optional<String> subject();

    /** The net amount expected; not negative. */
    public abstract Optional<Money> expectedAmount();

    /** The likelihood that it is won, 0 to 1, without trailing zeros. */
    public abstract Optional<BigDecimal> probability();

    /** The day on which a decision is expected. */
    public abstract Optional<LocalDate> expectedCloseOn();

    @Override
    public final EventKind kind() {
        return EventKind.OPPORTUNITY;
    }

    /** Starts an opportunity; {@code id}, {@code occurredAt}, {@code opportunityId} and {@code stage} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Opportunity canonical() {
        Instant at = EventChecks.common("opportunity", this);
        Check.id("opportunity.opportunityId", opportunityId());
        Check.id("opportunity.stage", stage());
        Check.filled("opportunity.reason", reason());
        Check.filled("opportunity.subject", subject());
        EventChecks.amountNotNegative("opportunity.expectedAmount", expectedAmount());
        Check.date("opportunity.expectedCloseOn", expectedCloseOn());
        Optional<BigDecimal> likelihood = EventChecks.share("opportunity.probability", probability());
        return at.equals(occurredAt()) && likelihood.equals(probability())
                ? this
                : builder().from(this).occurredAt(at).probability(likelihood).build();
    }

    /** Builds an {@link Opportunity}; not thread-safe. */
    public static final class Builder extends ImmutableOpportunity.Builder {
        Builder() {}
    }
}
