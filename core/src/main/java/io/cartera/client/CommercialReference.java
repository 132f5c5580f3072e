package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Someone who vouches for a client, such as another supplier of it; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class CommercialReference {

    CommercialReference() {}

    /** Who vouches, not blank. */
    public abstract String name();

    /** The same one as a client of the portfolio. */
    public abstract Optional<ClientId> client();

    /** The number under which it can be asked. */
    public abstract Optional<Phone> phone();

    /** What it said, not blank. */
    public abstract Optional<String> statement();

    /** The day on which it said so. */
    public abstract Optional<LocalDate> givenOn();

    /** Starts a reference; {@code name} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("commercialReference.name", name());
        Check.filled("commercialReference.statement", statement());
        Check.date("commercialReference.givenOn", givenOn());
    }

    /** Builds a {@link CommercialReference}; not thread-safe. */
    public static final class Builder extends ImmutableCommercialReference.Builder {
        Builder() {}
    }
}
