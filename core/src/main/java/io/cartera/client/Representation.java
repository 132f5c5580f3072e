package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The link from a client to a company, itself a client, that it represents; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Representation {

    Representation() {}

    /** The company that is represented. */
    public abstract ClientId company();

    /** The company's contact that is the same person. */
    public abstract Optional<ContactId> contact();

    /** The position at the company, not blank. */
    public abstract Optional<String> position();

    /** The first day. */
    public abstract Optional<LocalDate> since();

    /** The last day, not before the first; absent while it lasts. */
    public abstract Optional<LocalDate> until();

    /** Starts a representation; {@code company} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("representation.position", position());
        Check.date("representation.since", since());
        Check.date("representation.until", until());
        Check.ordered("representation.until", since(), until());
    }

    /** Builds a {@link Representation}; not thread-safe. */
    public static final class Builder extends ImmutableRepresentation.Builder {
        Builder() {}
    }
}
