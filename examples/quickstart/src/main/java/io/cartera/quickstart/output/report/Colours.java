package io.cartera.quickstart.output.report;

import java.util.regex.Pattern;

/** Colours that may stand in a style. */
final class Colours {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Colours() {}

    /** The colour, or grey where it is not {@code #rrggbb}. */
    static String safe(String colour) {
        return HEX.matcher(colour).matches() ? colour : "#808080";
    }
}
