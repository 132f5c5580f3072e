package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** When the relationship with a client began, and its end if it came to one; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Lifecycle {

    private static final Lifecycle UNKNOWN = builder().build();

    Lifecycle() {}

    /** The first day of the relationship. */
    public abstract Optional<LocalDate> since();

    /** Its end, not before its first day; absent while it lasts. */
    public abstract Optional<Ending> ending();

    /** Whether it has ended on or before a day. */
    public final boolean endedBy(LocalDate day) {
        return ending().filter(e -> !e.endedOn().isAfter(day)).isPresent();
    }

    /** A relationship that lasts and of which nothing else is known. */
    public static Lifecycle unknown() {
        return UNKNOWN;
    }

    /** Starts a lifecycle; no field is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.date("lifecycle.since", since());
        Check.ordered("lifecycle.ending", since(), ending().map(Ending::endedOn));
    }

    /** Builds a {@link Lifecycle}; not thread-safe. */
    public static final class Builder extends ImmutableLifecycle.Builder {
        Builder() {}
    }
}
