package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** An e-mail address as it was written, with its normalised form where it has one; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Email {

    /** A local part of at most 64 and a domain of at most 255 characters (RFC 5321, 4.5.3.1), without blanks or controls. */
    private static final Pattern ADDRESS =
            Pattern.compile("([^@\\s\\p{Cntrl}\\p{Z}]{1,64})@([^@\\s\\p{Cntrl}\\p{Z}]{1,255})");

    Email() {}

    /** The text as it was written, kept whether or not it is an address; not blank. */
    public abstract String raw();

    /** The address with its domain in lower case, absent where the raw text is not an address. */
    public abstract Optional<String> address();

    /**
     * The e-mail of a text, with its address if the text, stripped of surrounding blanks, has the form {@code local@domain}.
     *
     * @throws InvalidValueException if the text is blank or malformed
     */
    public static Email of(String raw) {
        return builder().raw(raw).address(normalised(raw.strip())).build();
    }

    private static Optional<String> normalised(String text) {
        Matcher parts = ADDRESS.matcher(text);
        // The local part is case-sensitive by RFC 5321, so it stays as it is.
        return parts.matches()
                ? Optional.of(parts.group(1) + "@" + parts.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Starts an e-mail; {@code raw} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("email.raw", raw());
        Check.filled("email.address", address());
        address().filter(a -> !normalised(a).equals(address())).ifPresent(a -> {
            throw new InvalidValueException("email.address", a, "it is not local@domain with the domain in lower case");
        });
    }

    /** Builds an {@link Email}; not thread-safe. */
    public static final class Builder extends ImmutableEmail.Builder {
        Builder() {}
    }
}
