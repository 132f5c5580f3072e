package io.cartera.quickstart.output.terminal;

/** Text as a terminal shows it: how wide it is, cut and filled up to a width. */
final class Columns {

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Columns() {}

    /** The text without what would move the cursor, change colours or turn the writing direction. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                out.append(' ');
            } else if (type == Character.SURROGATE) {
                out.append('\uFFFD');
            } else if (type != Character.FORMAT || c == JOINER) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** How many columns a clean text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text in exactly so many columns: cut with an ellipsis where it is too long, else filled with blanks. */
    static String fit(String text, int columns, String ellipsis) {
        String clean = clean(text);
        int width = width(clean);
        if (width <= columns) {
            return clean + " ".repeat(columns - width);
        }
        String cut = prefix(clean, columns - ellipsis.length()) + ellipsis;
        return cut + " ".repeat(columns - width(cut));
    }

    /** The text, filled with blanks on the left. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    private static String prefix(String text, int columns) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += width(c);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || c == EMOJI_STYLE) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    /** The East Asian wide characters and the emoji, by Unicode's ranges. */
    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x4DBF)
                || (c >= 0x4E00 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
