package io.cartera.quickstart.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** A CSV file with a header, read row by row; not thread-safe. A row is held no longer than its reader holds it. */
final class CsvFile implements Closeable {

    private static final int LOOKAHEAD = 1 << 16;

    private final Path path;
    private final EscapingUtf8Reader text;
    private final RowHandler handler = new RowHandler();
    private final char separator;
    private final CsvReader<Row> csv;
    private final CloseableIterator<Row> rows;
    private final Header header;

    private CsvFile(Path path, EscapingUtf8Reader text) throws IOException {
        this.path = path;
        this.text = text;
        PushbackReader ahead = new PushbackReader(text, LOOKAHEAD);
        this.separator = Dialect.separator(checkedStart(ahead));
        this.csv = reader(ahead);
        this.rows = csv.iterator();
        this.header = new Header(
                path, next().orElseThrow(() -> notText("it has no header")).fields());
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
     * @throws UnclosedQuoteException if the file ends inside a quoted field
     * @throws InputException if the file cannot be read on
     */
    Optional<Row> next() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            if (text.ended() && String.valueOf(e.getMessage()).startsWith("Unclosed")) {
                throw new UnclosedQuoteException(handler.unfinished());
            }
            throw new InputException(
                    Shown.quoted(path.toString()) + " is no CSV at line "
                            + handler.unfinished().line() + ": " + e.getMessage()
                            + "; look for a quote that is never closed",
                    e);
        } catch (UncheckedIOException e) {
            throw TextFile.unreadable(path, e);
        }
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

    @SuppressWarnings("removal") // Text after a closing quote is common, and one such row must not end the run.
    private CsvReader<Row> reader(PushbackReader from) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(handler, from);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw TextFile.unreadable(path, e);
        }
    }
}
