package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A telephone number as it was written, with its E.164 form where it has one; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Phone {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0./()-]");

    Phone() {}

    /** The number as it was written, kept whether or not it parses; not blank. */
    public abstract String raw();

    /** The number as {@code +} and 7 to 15 digits, absent where the raw text does not parse. */
    public abstract Optional<String> e164();

    /** What kind of line it is; {@link PhoneType#UNKNOWN} unless set. */
    @Value.Default
    public PhoneType type() {
        return PhoneType.UNKNOWN;
    }

    /**
     * The phone of a text, with its E.164 form if the text is an international number such as {@code +34 600 123 456}.
     *
     * <p>A national number has no such form here, since that depends on its country; nor has one with a trunk prefix such as
     * {@code +44 (0)20}.
     *
     * @throws InvalidValueException if the text is blank or malformed
     */
    public static Phone of(PhoneType type, String raw) {
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        boolean international = E164.matcher(digits).matches() && !raw.contains("(0)");
        return builder()
                .type(type)
                .raw(raw)
                .e164(Optional.of(digits).filter(d -> international))
                .build();
    }

    /** Starts a phone; {@code raw} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("phone.raw", raw());
        e164().filter(n -> !E164.matcher(n).matches()).ifPresent(n -> {
            throw new InvalidValueException("phone.e164", n, "it is not a '+' with 7 to 15 digits");
        });
    }

    /** Builds a {@link Phone}; not thread-safe. */
    public static final class Builder extends ImmutablePhone.Builder {
        Builder() {}
    }
}
