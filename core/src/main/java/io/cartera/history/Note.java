package io.cartera.history;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A remark written down about the client, with a later moment to come back to it where there is one; immutable and thread-safe.
 *
 * <p>What the client feels or thinks, once it is understood, belongs to the client's {@link io.cartera.client.Sentiment
 * sentiments}; a note is the raw remark.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Note implements ClientEvent {

    Note() {}

    /** The remark; not blank. */
    public abstract String text();

    /** Who wrote it, as an identifier of one to 255 code points. */
    public abstract Optional<String> author();

    /** When to come back to it, truncated to microseconds; not before the note. */
    public abstract Optional<Instant> followUpAt();

    @Override
    public final EventKind kind() {
        return EventKind.NOTE;
    }

    /** Starts a note; {@code id}, {@code occurredAt} and {@code text} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Note canonical() {
        Instant at = EventChecks.common("note", this);
        Check.filled("note.text", text());
        EventChecks.id("note.author", author());
        Optional<Instant> followUp = EventChecks.notBefore(at, "note.followUpAt", followUpAt());
        return at.equals(occurredAt()) && followUp.equals(followUpAt())
                ? this
                : builder().from(this).occurredAt(at).followUpAt(followUp).build();
    }

    /** Builds a {@link Note}; not thread-safe. */
    public static final class Builder extends ImmutableNote.Builder {
        Builder() {}
    }
}
