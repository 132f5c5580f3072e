package io.cartera.quickstart.analysis;

import io.cartera.quickstart.output.Lang;
import io.cartera.segment.catalog.CatalogNames;
import java.util.Arrays;

/** The quickstart's own segments: the word that data carry, and how people read it. */
enum SegmentNames {
    /** Has never bought. */
    PROSPECT("Prospect", "Prospects", "Potenciales"),
    /** Bought for the first time lately. */
    NEW("New", "New", "Nuevos"),
    /** Bought once, long ago. */
    ONCE("Bought once", "Bought once", "Compraron una sola vez"),
    /** Would have bought again by now. */
    OVERDUE("Overdue", "Overdue", "Se retrasan"),
    /** Inactive, and was worth much. */
    RECOVER("Worth recovering", "Worth recovering", "Por recuperar"),
    /** Says that it is not satisfied. */
    UNHAPPY("Unhappy", "Unhappy", "Descontentos");

    private final String word;
    private final String english;
    private final String spanish;

    SegmentNames(String word, String english, String spanish) {
        this.word = word;
        this.english = english;
        this.spanish = spanish;
    }

    String word() {
        return word;
    }

    /** How people read the name of a segment, one of these or one of the catalogue's. */
    static String label(String word, Lang lang) {
        return Arrays.stream(values())
                .filter(n -> n.word.equals(word))
                .findFirst()
                .map(n -> lang == Lang.ES ? n.spanish : n.english)
                .orElseGet(() -> CatalogNames.of(lang.locale()).shown(word));
    }
}
