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

    private static final String ATOM = "[^@.\\s\\p{Cc}\\p{Cf}\\p{Z}\"(),:;<>\\[\\]\\\\]+";
    private static final Pattern ADDRESS =
            Pattern.compile("(ATOM(?:\\.ATOM)*)@(ATOM(?:\\.ATOM)+)".replace("ATOM", ATOM));

    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST_DOMAIN = 255;

    Email() {}

    /** The text as it was written, kept whether or not it is an address; not blank. */
    public abstract String raw();

    /** The address with its domain in lower case, absent where the raw text is not an address. */
    public abstract Optional<String> address();

    /**
     * The e-mail of a text, with its address if the text, stripped of surrounding blanks, has the form {@code local@domain}.
     *
     * <p>The domain needs a dot. Quoted local parts and address literals are left as text.
     *
     * @throws InvalidValueException if the text is blank or malformed
     */
    public static Email of(String raw) {
        return builder().raw(raw).address(normalised(raw.strip())).build();
    }

    private static Optional<String> normalised(String text) {
        if (text.length() > LONGEST_LOCAL_PART + 1 + LONGEST_DOMAIN) {
            return Optional.empty();
        }
        Matcher parts = ADDRESS.matcher(text);
        return parts.matches() ? joined(parts.group(1), parts.group(2).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The local part is case-sensitive by RFC 5321, so it stays as it is. */
    private static Optional<String> joined(String local, String domain) {
        boolean fits = local.length() <= LONGEST_LOCAL_PART && domain.length() <= LONGEST_DOMAIN;
        return fits ? Optional.of(local + "@" + domain) : Optional.empty();
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
