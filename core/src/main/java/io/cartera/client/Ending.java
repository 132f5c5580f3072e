package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The end of the relationship with a client, why it came and on what terms; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Ending {

    Ending() {}

    /** The last day of the relationship. */
    public abstract LocalDate endedOn();

    /** Why it ended. */
    public abstract EndReason reason();

    /** On what terms it ended; {@link PartingTerms#UNKNOWN} unless set. */
    @Value.Default
    public PartingTerms terms() {
        return PartingTerms.UNKNOWN;
    }

    /** The competitor to whom the client went, not blank. */
    public abstract Optional<String> lostTo();

    /** Anything else that was said, not blank. */
    public abstract Optional<String> remark();

    /** Starts an ending; {@code endedOn} and {@code reason} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.date("ending.endedOn", endedOn());
        Check.filled("ending.lostTo", lostTo());
        Check.filled("ending.remark", remark());
    }

    /** Builds an {@link Ending}; not thread-safe. */
    public static final class Builder extends ImmutableEnding.Builder {
        Builder() {}
    }
}
