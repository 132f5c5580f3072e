package io.cartera;

import org.jspecify.annotations.Nullable;

/** A value was refused when something was built; the message names the field and the value. */
@Stability(Stability.Level.STABLE)
public final class InvalidValueException extends CarteraException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    private final String field;

    /**
     * Creates an exception.
     *
     * @param field the field as {@code type.field}, such as {@code email.address}
     * @param value the refused value; a long one is shortened in the message
     * @param reason why it was refused, as the end of the sentence '… is refused: '
     */
    public InvalidValueException(String field, @Nullable Object value, String reason) {
        super("invalid-value", field + " = " + shown(value) + " is refused: " + reason);
        this.field = field;
    }

    /** The refused field as {@code type.field}. */
    public String field() {
        return field;
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String text = String.valueOf(value);
        StringBuilder shown = new StringBuilder("'");
        text.codePoints().limit(LONGEST_SHOWN).forEach(c -> appendVisibly(shown, c));
        return shown.append(text.codePointCount(0, text.length()) > LONGEST_SHOWN ? "…'" : "'")
                .toString();
    }

    /** Control characters and lone surrogates would vanish or corrupt a log line, so they are written as escapes. */
    private static void appendVisibly(StringBuilder to, int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (Character.isISOControl(codePoint) || loneSurrogate) {
            to.append(String.format(java.util.Locale.ROOT, "\\u%04X", codePoint));
        } else {
            to.appendCodePoint(codePoint);
        }
    }
}
