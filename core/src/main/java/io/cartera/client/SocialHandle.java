package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Optional;
import org.immutables.value.Value;

/** An account on a social network, by its handle, its address or both; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class SocialHandle {

    SocialHandle() {}

    /** The network. */
    public abstract SocialNetwork network();

    /** The handle as it was written, not blank. */
    public abstract Optional<String> handle();

    /** The address of the account's page as it was written, not blank. */
    public abstract Optional<String> url();

    /** The account of a handle on a network. */
    public static SocialHandle of(SocialNetwork network, String handle) {
        return builder().network(network).handle(handle).build();
    }

    /** Starts an account; {@code network}, and {@code handle} or {@code url}, are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("socialHandle.handle", handle());
        Check.filled("socialHandle.url", url());
        if (handle().isEmpty() && url().isEmpty()) {
            throw new InvalidValueException("socialHandle", null, "it needs a handle or a url");
        }
    }

    /** Builds a {@link SocialHandle}; not thread-safe. */
    public static final class Builder extends ImmutableSocialHandle.Builder {
        Builder() {}
    }
}
