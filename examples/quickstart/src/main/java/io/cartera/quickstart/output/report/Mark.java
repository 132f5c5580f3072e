package io.cartera.quickstart.output.report;

/** The sign of the product: a fold of cards, the foremost one highlighted. */
final class Mark {

    static final String SVG =
            "<svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\">"
                    + "<rect x=\"6\" y=\"2\" width=\"16\" height=\"12\" rx=\"2.5\" opacity=\".35\"/>"
                    + "<rect x=\"4\" y=\"6\" width=\"16\" height=\"12\" rx=\"2.5\" opacity=\".6\"/>"
                    + "<rect x=\"2\" y=\"10\" width=\"16\" height=\"12\" rx=\"2.5\"/></svg>";

    private Mark() {}
}
