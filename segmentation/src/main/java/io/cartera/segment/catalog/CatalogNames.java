package io.cartera.segment.catalog;

import io.cartera.Stability;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * How the catalogue's names are shown to people, in Spanish and English; immutable and thread-safe.
 *
 * <p>It knows the names of ladders, rungs, cuts and populations that this package makes. A host's own names are its own to
 * translate.
 */
@Stability(Stability.Level.EVOLVING)
public final class CatalogNames {

    private static final String BUNDLE = "io.cartera.segment.catalog.names";

    private final ResourceBundle names;

    private CatalogNames(ResourceBundle names) {
        this.names = names;
    }

    /** The names in the language of a locale: in Spanish where that is its language, else in English. */
    public static CatalogNames of(Locale locale) {
        Locale spanish = Locale.forLanguageTag("es");
        // English is the root: asking for any other missing language would fall back to the default locale.
        Locale shown = locale.getLanguage().equals(spanish.getLanguage()) ? spanish : Locale.ROOT;
        return new CatalogNames(ResourceBundle.getBundle(BUNDLE, shown, CatalogNames.class.getModule()));
    }

    /** How a name is shown; the name itself where it is not one of the catalogue's. */
    public String shown(String name) {
        return find(name).orElse(name);
    }

    /** How a name is shown, or nothing where it is not one of the catalogue's. */
    public Optional<String> find(String name) {
        return names.containsKey(name) ? Optional.of(names.getString(name)) : Optional.empty();
    }
}
