package io.cartera.quickstart.output.report;

/** How strongly a cell is coloured; the style sheet gives each step a text colour of enough contrast. */
final class Heat {

    private static final int STEPS = 9;

    private Heat() {}

    /** The class of a value between nothing and the largest; the root keeps small values apart. */
    static String of(double value, double largest) {
        if (value <= 0 || largest <= 0) {
            return "h0";
        }
        return "h" + Math.max(1, Math.round(STEPS * Math.sqrt(value / largest)));
    }
}
