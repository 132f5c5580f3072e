package io.cartera.history;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.Instant;
import org.immutables.value.Value;

/** An event of a kind that the host defines; what it says is in its {@link #attributes()}; immutable and thread-safe. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class CustomEvent implements ClientEvent {

    CustomEvent() {}

    /** The host's name of the kind, as an identifier of one to 255 code points. */
    public abstract String type();

    @Override
    public final EventKind kind() {
        return EventKind.CUSTOM;
    }

    /** Starts an event; {@code id}, {@code occurredAt} and {@code type} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    CustomEvent canonical() {
        Instant at = EventChecks.common("customEvent", this);
        Check.id("customEvent.type", type());
        return at.equals(occurredAt())
                ? this
                : builder().from(this).occurredAt(at).build();
    }

    /** Builds a {@link CustomEvent}; not thread-safe. */
    public static final class Builder extends ImmutableCustomEvent.Builder {
        Builder() {}
    }
}
