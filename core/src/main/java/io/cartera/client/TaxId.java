package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Optional;
import org.immutables.value.Value;

/** A tax identifier as it was written, with the country that gave it where it is known; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class TaxId {

    TaxId() {}

    /** The identifier as it was written, such as {@code B-12.345.674}; not blank, not validated. */
    public abstract String raw();

    /** The country that gave it. */
    public abstract Optional<CountryCode> country();

    /** The identifier that a country gave. */
    public static TaxId of(CountryCode country, String raw) {
        return builder().raw(raw).country(country).build();
    }

    /** Starts a tax identifier; {@code raw} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("taxId.raw", raw());
    }

    /** Builds a {@link TaxId}; not thread-safe. */
    public static final class Builder extends ImmutableTaxId.Builder {
        Builder() {}
    }
}
