package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How a client came into the portfolio; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Acquisition {

    Acquisition() {}

    /** What brought it in. */
    public abstract CaptureSource source();

    /** The day on which it came in. */
    public abstract Optional<LocalDate> capturedOn();

    /** The channel through which it came. */
    public abstract Optional<Channel> channel();

    /** The campaign that it answered. */
    public abstract Optional<CampaignId> campaign();

    /** The client that recommended us. */
    public abstract Optional<ClientId> referrer();

    /** From whom it bought before it was won, not blank. */
    public abstract Optional<String> previousSupplier();

    /** Starts an acquisition; {@code source} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.date("acquisition.capturedOn", capturedOn());
        Check.filled("acquisition.previousSupplier", previousSupplier());
    }

    /** Builds an {@link Acquisition}; not thread-safe. */
    public static final class Builder extends ImmutableAcquisition.Builder {
        Builder() {}
    }
}
