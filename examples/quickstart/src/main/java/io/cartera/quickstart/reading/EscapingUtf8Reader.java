package io.cartera.quickstart.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 without stopping at a malformed byte and without hiding it.
 *
 * <p>A malformed byte {@code b} becomes the lone surrogate {@code U+DC00 + b}, which well-formed UTF-8 never yields: so one bad row
 * can be told from a text that really holds U+FFFD, and the rest of the file is read. Not thread-safe.
 */
final class EscapingUtf8Reader extends Reader {

    private static final int ESCAPE = 0xDC00;

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;

    EscapingUtf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Whether a character stands for a malformed byte, provided that no high surrogate precedes it. */
    static boolean isEscape(char c) {
        return c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            if (!ended) {
                fill();
            }
            CoderResult result = decoder.decode(buffer, chars, ended);
            if (result.isError()) {
                escape(result.length(), chars);
            } else if (ended && !buffer.hasRemaining()) {
                break;
            } else if (result.isOverflow() && chars.position() == 0) {
                throw new IOException("a character beyond the basic plane needs room for two");
            }
        }
        return chars.position() == 0 ? -1 : chars.position();
    }

    private void escape(int malformed, CharBuffer chars) {
        for (int i = 0; i < malformed && chars.hasRemaining(); i++) {
            chars.put((char) (ESCAPE + (buffer.get() & 0xFF)));
        }
    }

    private void fill() throws IOException {
        buffer.compact();
        int read = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
        if (read < 0) {
            ended = true;
        } else {
            buffer.position(buffer.position() + read);
        }
        buffer.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
