package io.cartera.segment.explain;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.util.Locale;

/** A language in which explanations are written, with its way of writing numbers and dates. */
@Stability(Stability.Level.EVOLVING)
public enum Language {
    /** Spanish: 1.100,00 and 31/12/2024. */
    SPANISH("es", '.', ','),
    /** English: 1,100.00 and 2024-12-31. */
    ENGLISH("en", ',', '.');

    private final String code;
    private final char groups;
    private final char decimals;

    Language(String code, char groups, char decimals) {
        this.code = code;
        this.groups = groups;
        this.decimals = decimals;
    }

    /**
     * The language of a locale, whatever its country.
     *
     * @throws InvalidValueException if explanations are not written in it
     */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code.equals(locale.getLanguage())) {
                return language;
            }
        }
        throw new InvalidValueException(
                "explanation.locale", locale.toLanguageTag(), "explanations are written in 'es' and 'en'");
    }

    /** The ISO 639 code. */
    public String code() {
        return code;
    }

    /** The sign between groups of three digits. */
    char groups() {
        return groups;
    }

    /** The sign before the decimals. */
    char decimals() {
        return decimals;
    }
}
