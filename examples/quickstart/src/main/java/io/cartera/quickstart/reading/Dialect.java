package io.cartera.quickstart.reading;

import java.util.List;

/** Which separator a file uses, told from its first line: the most frequent candidate outside quotes, the comma in doubt. */
final class Dialect {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

    private Dialect() {}

    /** The separator of a header line. */
    static char separator(CharSequence header) {
        char best = ',';
        int most = 0;
        for (char candidate : CANDIDATES) {
            int count = count(header, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** The length of the first record, without what ends it; the whole text if it has no end. */
    static int firstRecord(CharSequence text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                return i;
            }
        }
        return text.length();
    }

    private static int count(CharSequence header, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            }
        }
        return count;
    }
}
