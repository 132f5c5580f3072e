package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision of a client on the use of its data, for a channel, for a purpose, or for all of them; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Consent {

    Consent() {}

    /** The channel that it is about; absent if it is about all. */
    public abstract Optional<Channel> channel();

    /** The purpose that it is about; absent if it is about all. */
    public abstract Optional<ConsentPurpose> purpose();

    /** What was decided. */
    public abstract ConsentDecision decision();

    /** The day of the decision. */
    public abstract LocalDate decidedOn();

    /** Where the decision is recorded, such as a form's number, not blank. */
    public abstract Optional<String> evidence();

    /** Whether the decision is about a channel and a purpose. */
    public final boolean covers(Channel channel, ConsentPurpose purpose) {
        return channel().filter(c -> !c.equals(channel)).isEmpty()
                && purpose().filter(p -> !p.equals(purpose)).isEmpty();
    }

    /** Starts a consent; {@code decision} and {@code decidedOn} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("consent.evidence", evidence());
        Check.date("consent.decidedOn", decidedOn());
    }

    /** Builds a {@link Consent}; not thread-safe. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
