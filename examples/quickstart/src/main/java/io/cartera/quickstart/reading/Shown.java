package io.cartera.quickstart.reading;

import java.util.Locale;

/** Foreign text as it may stand in a message: on one line, not too long, with nothing that a terminal would obey. */
final class Shown {

    private static final int LONGEST = 120;

    private Shown() {}

    /** The text in single quotes. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("'");
        text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…'" : "'")
                .toString();
    }

    private static void append(StringBuilder to, int codePoint) {
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        if (type == Character.SURROGATE && EscapingUtf8Reader.isEscape((char) codePoint)) {
            to.append(String.format(Locale.ROOT, "\\x%02X", codePoint & 0xFF));
        } else if (unseen || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
            to.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
        } else {
            to.appendCodePoint(codePoint);
        }
    }
}
