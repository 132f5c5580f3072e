package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Optional;
import org.immutables.value.Value;

/** The name of a person; immutable. At least one of the given and the family names is known. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class PersonName {

    PersonName() {}

    /** The given names, as one text, not blank. */
    public abstract Optional<String> given();

    /** The family names, as one text, not blank; both surnames where there are two, such as {@code García Márquez}. */
    public abstract Optional<String> family();

    /** The form of address that goes before the name, such as {@code Dra.}, not blank. */
    public abstract Optional<String> title();

    /** The given and then the family names, without the title. */
    public final String full() {
        return given().map(g -> family().map(f -> g + " " + f).orElse(g)).orElseGet(() -> family().orElseThrow());
    }

    /** The given and the family names of a person. */
    public static PersonName of(String given, String family) {
        return builder().given(given).family(family).build();
    }

    /** Starts a name; {@code given} or {@code family} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("personName.given", given());
        Check.filled("personName.family", family());
        Check.filled("personName.title", title());
        if (given().isEmpty() && family().isEmpty()) {
            throw new InvalidValueException("personName", null, "it needs a given or a family name");
        }
    }

    /** Builds a {@link PersonName}; not thread-safe. */
    public static final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
