package io.cartera.quickstart.reading;

import java.util.BitSet;
import java.util.List;

/** A record of a CSV file. */
final class Row {

    private final long line;
    private final List<String> fields;
    private final BitSet quoted;
    private final boolean unclosed;

    /**
     * Creates a row.
     *
     * @param line the line of the file in which it begins; the first is 1
     * @param fields the fields, unquoted
     * @param quoted which of them were written in quotes
     */
    Row(long line, List<String> fields, BitSet quoted) {
        this(line, fields, quoted, false);
    }

    private Row(long line, List<String> fields, BitSet quoted, boolean unclosed) {
        this.line = line;
        this.fields = fields;
        this.quoted = quoted;
        this.unclosed = unclosed;
    }

    /** A line that opens a quote which nothing closes; its only field is the line as written. */
    static Row unclosed(long line, String written) {
        return new Row(line, List.of(written), new BitSet(), true);
    }

    /** Whether it is a line that opens a quote which nothing closes. */
    boolean isUnclosed() {
        return unclosed;
    }

    long line() {
        return line;
    }

    List<String> fields() {
        return fields;
    }

    /** The record as it was written, malformed bytes shown as U+FFFD. */
    String written(char separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            String field = fields.get(i);
            text.append(quoted.get(i) ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        return wellFormed(text);
    }

    private static String wellFormed(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                text.setCharAt(i, '\uFFFD');
            }
        }
        return text.toString();
    }
}
