package io.cartera.quickstart.output.terminal;

/** Writes with the means of a mode. */
record Pen(TerminalMode mode) {

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String FULL = "█";

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    /** Text in a colour, given as {@code #rrggbb}; as it is where that is no colour. */
    String coloured(String colour, String text) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            return text;
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return styled("38;2;" + (rgb >> 16) + ";" + ((rgb >> 8) & 0xFF) + ";" + (rgb & 0xFF), text);
    }

    /** A bar of a share of a width, filled up with blanks; anything above nothing is seen. */
    String bar(double share, int width) {
        if (!mode.interactive()) {
            int length = share <= 0 ? 0 : Math.max(1, (int) Math.round(share * width));
            return "#".repeat(length) + " ".repeat(width - length);
        }
        int eighths = share <= 0 ? 0 : Math.max(1, (int) Math.round(share * width * 8));
        int full = eighths / 8;
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return FULL.repeat(full) + rest + " ".repeat(width - full - rest.length());
    }

    String ellipsis() {
        return mode.interactive() ? "…" : "...";
    }

    String dot() {
        return mode.interactive() ? " · " : " - ";
    }

    private String styled(String code, String text) {
        return mode == TerminalMode.COLOUR ? ESCAPE + code + "m" + text + RESET : text;
    }
}
