package io.cartera.quickstart.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text with what ends them (LF, CRLF or CR), some of which can be put back; not thread-safe. */
final class LineReader {

    /** More is no line of a table, and would fill the memory. */
    static final int LONGEST = 1 << 24;

    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private final Deque<String> putBack = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;

    LineReader(Reader text) {
        this.text = text;
    }

    /** The number of the line that was read last; the first is 1. */
    long number() {
        return number;
    }

    /** The next line, or nothing at the end. */
    Optional<String> next() throws IOException {
        Optional<String> line = putBack.isEmpty() ? read() : Optional.of(putBack.pop());
        number += line.isPresent() ? 1 : 0;
        return line;
    }

    /** Makes the lines that were read last the next ones. */
    void putBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            putBack.push(lines.get(i));
        }
        number -= lines.size();
    }

    private Optional<String> read() throws IOException {
        StringBuilder line = new StringBuilder();
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            line.append(buffer, from, at - from);
            if (at < end) {
                lineEnd(line);
                return Optional.of(line.toString());
            }
            if (line.length() > LONGEST) {
                throw new IOException("line " + (number + 1) + " has more than " + LONGEST + " characters");
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    private void lineEnd(StringBuilder line) throws IOException {
        char c = buffer[at++];
        line.append(c);
        if (c == '\r' && (at < end || fill()) && buffer[at] == '\n') {
            line.append(buffer[at++]);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(text.read(buffer, 0, buffer.length), 0);
        return end > 0;
    }
}
