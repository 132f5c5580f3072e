package io.cartera.quickstart.output.report;

/** How strongly a cell is coloured; the style sheet gives each step a text colour of enough contrast. */
final class Heat {

    private static final int STEPS = 9;

    private Heat() {}

    /** The class of a count; the root keeps small ones apart where a few are large. */
    static String ofCount(long count, long largest) {
        return count <= 0 ? step(0) : step(Math.sqrt((double) count / largest));
    }

    /** The class of a share between nothing and the largest. */
    static String ofShare(double share, double largest) {
        return largest <= 0 ? step(0) : step(share / largest);
    }

    private static String step(double part) {
        return "h" + (part <= 0 ? 0 : Math.max(1, Math.round(STEPS * part)));
    }
}
