package io.cartera.quickstart.reading;

/**
 * A column that is read.
 *
 * @param index its place in a row
 * @param name its name, for messages
 */
record Column(int index, String name) {

    /** The field of a row, which has as many as the header. */
    String raw(Row row) {
        return row.fields().get(index);
    }

    /** The field, after a look at its characters. */
    String text(Row row) throws RejectedRow {
        String text = raw(row);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw rejected(Reason.NUL, text);
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw rejected(Reason.NO_UTF8, text);
            }
        }
        return text;
    }

    /** The field as an identifier: at most 255 code points; blank where it is missing. */
    String id(Row row) throws RejectedRow {
        String text = text(row);
        if (text.length() > 255 && text.codePointCount(0, text.length()) > 255) {
            throw rejected(Reason.TOO_LONG, text);
        }
        return text;
    }

    RejectedRow rejected(Reason reason, String value) {
        return new RejectedRow(reason, name, Shown.quoted(value));
    }

    RejectedRow missing(Reason reason) {
        return new RejectedRow(reason, name);
    }
}
