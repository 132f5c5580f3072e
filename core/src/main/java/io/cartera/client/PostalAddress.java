package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A postal address, as much of it as is known; immutable. At least one part is known: a country alone is an address. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class PostalAddress {

    PostalAddress() {}

    /** What it is for; {@link AddressType#OTHER} unless set. */
    @Value.Default
    public AddressType type() {
        return AddressType.OTHER;
    }

    /** The lines before the city, such as street and number; none is blank. */
    public abstract List<String> lines();

    /** The city or town, not blank. */
    public abstract Optional<String> city();

    /** The province, state or region, not blank. */
    public abstract Optional<String> region();

    /** The postal code as it was written, not blank. */
    public abstract Optional<String> postalCode();

    /** The country, absent where the text maps to none. */
    public abstract Optional<CountryCode> country();

    /** The country as it was written, kept whether or not it maps to a code; not blank. */
    public abstract Optional<String> countryText();

    /** The country's code where there is one, else the country as it was written. */
    public final Optional<String> countryName() {
        return country().map(CountryCode::value).or(this::countryText);
    }

    /** Starts an address; at least one part is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.texts("postalAddress.lines", lines());
        Check.filled("postalAddress.city", city());
        Check.filled("postalAddress.region", region());
        Check.filled("postalAddress.postalCode", postalCode());
        Check.filled("postalAddress.countryText", countryText());
        boolean known =
                city().isPresent() || region().isPresent() || postalCode().isPresent();
        if (!known && lines().isEmpty() && countryName().isEmpty()) {
            throw new InvalidValueException("postalAddress", null, "it needs at least one part besides its type");
        }
    }

    /** Builds a {@link PostalAddress}; not thread-safe. */
    public static final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}

        /** Sets the country as it was written, and its code if the text is one, as {@link CountryCode#find(String)} finds it. */
        public Builder countryWritten(String text) {
            return countryText(text).country(CountryCode.find(text));
        }
    }
}
