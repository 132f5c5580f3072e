package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Who looks after a client, and in which sales area; immutable. At least one of the three is known. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Assignment {

    Assignment() {}

    /** The seller who owns the client. */
    public abstract Optional<RepresentativeId> owner();

    /** The team that the client belongs to. */
    public abstract Optional<TeamId> team();

    /** The sales area. */
    public abstract Optional<Territory> territory();

    /** The first day. */
    public abstract Optional<LocalDate> since();

    /** Starts an assignment; {@code owner}, {@code team} or {@code territory} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.date("assignment.since", since());
        if (owner().isEmpty() && team().isEmpty() && territory().isEmpty()) {
            throw new InvalidValueException("assignment", null, "it needs an owner, a team or a territory");
        }
    }

    /** Builds an {@link Assignment}; not thread-safe. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
