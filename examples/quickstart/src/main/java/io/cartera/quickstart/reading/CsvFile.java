package io.cartera.quickstart.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file with a header, read row by row; not thread-safe. A row is held no longer than its reader holds it. */
final class CsvFile implements Closeable {

    private static final int LOOKAHEAD = 1 << 16;

    /** Over how many more lines a quoted field can go. */
    private static final int MOST_LINES = 1_000;

    private final Path path;
    private final EscapingUtf8Reader text;
    private final char separator;
    private final LineReader lines;
    private final Header header;

    private CsvFile(Path path, EscapingUtf8Reader text) throws IOException {
        this.path = path;
        this.text = text;
        PushbackReader ahead = new PushbackReader(text, LOOKAHEAD);
        this.separator = Dialect.separator(checkedStart(ahead));
        this.lines = new LineReader(ahead);
        Row names = read().orElseThrow(() -> notText("it has no header"));
        if (names.isUnclosed()) {
            throw notText("a quote in its header is never closed");
        }
        this.header = new Header(path, names.fields());
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws InputException if it is missing, empty, or no text in UTF-8
     */
    static CsvFile open(Path path) {
        EscapingUtf8Reader text = new EscapingUtf8Reader(TextFile.open(path));
        try {
            return new CsvFile(path, text);
        } catch (IOException e) {
            throw TextFile.unreadable(path, e);
        }
    }

    Path path() {
        return path;
    }

    Header header() {
        return header;
    }

    char separator() {
        return separator;
    }

    /**
     * The next row that has at least one character, or nothing at the end.
     *
     * <p>A line that opens a quote which no later line can close is a row by itself that says so, and the next line begins anew: one
     * stray quote must not swallow the rows after it.
     *
     * @throws InputException if the file cannot be read on
     */
    Optional<Row> next() {
        try {
            return read();
        } catch (IOException e) {
            throw TextFile.unreadable(path, e);
        }
    }

    private Optional<Row> read() throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!withoutEnd(line.get()).isEmpty()) {
                return Optional.of(row(line.get()));
            }
        }
        return Optional.empty();
    }

    private Row row(String first) throws IOException {
        long number = lines.number();
        FieldParser parser = new FieldParser(separator);
        FieldParser.State state = parser.take(first);
        List<String> more = new ArrayList<>();
        long length = first.length();
        while (state == FieldParser.State.OPEN && more.size() < MOST_LINES && length < LineReader.LONGEST) {
            Optional<String> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            more.add(line.get());
            length += line.get().length();
            state = parser.take(line.get());
        }
        if (state == FieldParser.State.COMPLETE) {
            return new Row(number, parser.fields(), parser.quoted());
        }
        lines.putBack(more);
        return Row.unclosed(number, withoutEnd(first));
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    private String checkedStart(PushbackReader ahead) throws IOException {
        char[] start = new char[LOOKAHEAD];
        int length = 0;
        int read = 0;
        while (length < start.length - 1 && read >= 0) {
            length += read;
            read = ahead.read(start, length, Math.min(start.length - length, 8192));
        }
        ahead.unread(start, 0, length);
        String all = new String(start, 0, length);
        String first = all.substring(0, Dialect.firstRecord(all));
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                throw notText("its first line holds control characters");
            }
            if (EscapingUtf8Reader.isEscape(c) && (i == 0 || !Character.isHighSurrogate(first.charAt(i - 1)))) {
                throw notText("its first line holds bytes that are no UTF-8");
            }
        }
        return first;
    }

    private InputException notText(String why) {
        return new InputException(
                Shown.quoted(path.toString()) + " is not a CSV text in UTF-8 (" + why + "); export it as 'CSV UTF-8'");
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw TextFile.unreadable(path, e);
        }
    }
}
