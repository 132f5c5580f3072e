package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact between the company and the client: a call, a visit, a contract sent; immutable and thread-safe. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Interaction implements ClientEvent {

    Interaction() {}

    /** What kind of contact it was. */
    public abstract InteractionType type();

    /** Which side began it. */
    public abstract Optional<Direction> direction();

    /** What came of it. */
    public abstract Optional<InteractionOutcome> outcome();

    /** Why no deal was made; not blank, and only with an outcome for which {@link InteractionOutcome#noDeal()} holds. */
    public abstract Optional<String> lossReason();

    /** How long it took, in whole microseconds; 0 to 366 days. */
    public abstract Optional<Duration> duration();

    /** What it was about, in a few words; not blank. */
    public abstract Optional<String> subject();

    /** What was said, in as many words as needed; not blank. */
    public abstract Optional<String> summary();

    /** What it cost the company; not negative. */
    public abstract Optional<Money> cost();

    @Override
    public final EventKind kind() {
        return EventKind.INTERACTION;
    }

    /** Starts an interaction; {@code id}, {@code occurredAt} and {@code type} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Interaction canonical() {
        Instant at = EventChecks.common("interaction", this);
        Check.filled("interaction.lossReason", lossReason());
        if (lossReason().isPresent()
                && !outcome().map(InteractionOutcome::noDeal).orElse(false)) {
            throw new InvalidValueException(
                    "interaction.lossReason",
                    lossReason().get(),
                    "the outcome is " + outcome().map(Enum::name).orElse("not known"));
        }
        Check.filled("interaction.subject", subject());
        Check.filled("interaction.summary", summary());
        EventChecks.amountNotNegative("interaction.cost", cost());
        Optional<Duration> lasted = EventChecks.duration("interaction.duration", duration());
        return at.equals(occurredAt()) && lasted.equals(duration())
                ? this
                : builder().from(this).occurredAt(at).duration(lasted).build();
    }

    /** Builds an {@link Interaction}; not thread-safe. */
    public static final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }
}
