package io.cartera.quickstart.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits one record into its fields, line by line, as RFC 4180 says; not thread-safe.
 *
 * <p>Text after a closing quote is common, as in {@code "5" pipe}, and belongs to the field. After a quoted line break it shows that
 * the quote was never meant to close there: then the record is {@link State#BROKEN}.
 */
final class FieldParser {

    private final char separator;
    private final List<String> fields = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final StringBuilder field = new StringBuilder();
    private Mode mode = Mode.START;
    private boolean severalLines;

    /** How a record stands after a line. */
    enum State {
        /** It is complete. */
        COMPLETE,
        /** A quote is open, and the next line belongs to it. */
        OPEN,
        /** It cannot be a record. */
        BROKEN
    }

    private enum Mode {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    FieldParser(char separator) {
        this.separator = separator;
    }

    List<String> fields() {
        return fields;
    }

    BitSet quoted() {
        return quoted;
    }

    /** Takes the next line with what ends it. */
    State take(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (mode == Mode.QUOTED) {
                i = inQuotes(line, i);
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (c == separator) {
                endField();
            } else if (c == '"' && mode == Mode.START) {
                mode = Mode.QUOTED;
                quoted.set(fields.size());
            } else if (mode == Mode.CLOSED && severalLines) {
                return State.BROKEN;
            } else {
                mode = mode == Mode.CLOSED ? Mode.CLOSED : Mode.PLAIN;
                field.append(c);
            }
        }
        if (mode == Mode.QUOTED) {
            severalLines = true;
            return State.OPEN;
        }
        endField();
        return State.COMPLETE;
    }

    /** Takes what stands in quotes from an index on, and gives the index of the last character that it took. */
    private int inQuotes(String line, int from) {
        int quote = line.indexOf('"', from);
        int end = quote < 0 ? line.length() : quote;
        field.append(line, from, end);
        if (quote < 0) {
            return end;
        }
        if (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            field.append('"');
            return quote + 1;
        }
        mode = Mode.CLOSED;
        return quote;
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
        mode = Mode.START;
        severalLines = false;
    }
}
