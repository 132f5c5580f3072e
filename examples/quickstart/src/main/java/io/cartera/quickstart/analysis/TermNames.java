package io.cartera.quickstart.analysis;

import io.cartera.quickstart.output.Lang;

/** The terms of the quickstart's score: the word of the model, and how people read it. */
enum TermNames {
    /** What the client is worth. */
    VALUE("value", "Value", "Valor"),
    /** How often it buys. */
    FREQUENCY("frequency", "Frequency", "Frecuencia"),
    /** How late it is by its own habit. */
    DELAY("delay", "Late by its own habit", "Se retrasa respecto a su costumbre"),
    /** Inactive, and was worth much. */
    RECOVER("recover", "Worth recovering", "Por recuperar"),
    /** Says that it is not satisfied. */
    UNHAPPY("unhappy", "Unhappy", "Descontento"),
    /** Has not bought yet but is being talked to. */
    IN_TOUCH("in-touch", "Prospect in touch", "Potencial en contacto");

    private final String word;
    private final String english;
    private final String spanish;

    TermNames(String word, String english, String spanish) {
        this.word = word;
        this.english = english;
        this.spanish = spanish;
    }

    String word() {
        return word;
    }

    String label(Lang lang) {
        return lang == Lang.ES ? spanish : english;
    }
}
