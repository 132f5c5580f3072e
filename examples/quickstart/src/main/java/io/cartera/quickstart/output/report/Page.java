package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.text.Figures;
import io.cartera.quickstart.output.text.Words;

/** What every section is given: the portfolio, how to write it, and where. */
record Page(Portrait portrait, Figures figures, Html html) {

    Lang lang() {
        return portrait.lang();
    }

    String word(Words word, Object... values) {
        return word.in(lang(), values);
    }

    /** Begins a section with its heading and an explanation. */
    void section(String id, String classes, String heading, String note) {
        html.open("section", "class", "card " + classes, "aria-labelledby", id + "-h");
        html.element("h2", heading, "id", id + "-h").element("p", note, "class", "note");
    }

    /** A box that scrolls sideways on its own, by keyboard too. */
    void scroll(String labelledBy) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", labelledBy + "-h");
    }

    void nothing(Words word) {
        html.element("p", word(word), "class", "nothing");
    }

    /** A number as CSS reads it. */
    static String css(double number) {
        return Double.toString(Math.round(number * 1000) / 1000.0);
    }
}
