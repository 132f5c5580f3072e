package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param value two upper-case letters that ISO assigns to a country, so {@code GB} and not {@code UK}
 */
@Stability(Stability.Level.EVOLVING)
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Set<String> ASSIGNED = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    /** Refuses anything else. */
    public CountryCode {
        if (!ASSIGNED.contains(value)) {
            throw new InvalidValueException("countryCode.value", value, "it is not an ISO 3166-1 code such as ES");
        }
    }

    /**
     * The country of a code.
     *
     * @throws InvalidValueException if ISO assigns no such code
     */
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /** The country of a text that is a code in any case, such as {@code es}; nothing for another text, such as {@code EIRE}. */
    public static Optional<CountryCode> find(String text) {
        String code = text.strip();
        // Only then is upper case a matter of ASCII: 'ß' would become SS, which is South Sudan.
        boolean twoLetters = code.length() == 2 && code.chars().allMatch(c -> c < 0x80);
        return twoLetters
                ? Optional.of(code.toUpperCase(Locale.ROOT))
                        .filter(ASSIGNED::contains)
                        .map(CountryCode::new)
                : Optional.empty();
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
