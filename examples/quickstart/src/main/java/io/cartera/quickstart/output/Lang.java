package io.cartera.quickstart.output;

import io.cartera.Stability;
import java.util.Locale;

/** The languages that results are told in; numbers and dates follow them. */
@Stability(Stability.Level.EVOLVING)
public enum Lang {
    /** Spanish, as written in Spain. */
    ES(Locale.forLanguageTag("es-ES")),
    /** English, as written in the United Kingdom. */
    EN(Locale.UK);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    /** The locale that numbers and dates are formatted by. */
    public Locale locale() {
        return locale;
    }
}
