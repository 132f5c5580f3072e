package io.cartera.quickstart.reading;

import io.cartera.Stability;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a sequence of texts, each with its length, so that no two sequences run into the same bytes; not thread-safe. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class Fingerprint {

    private final MessageDigest digest;

    /** A row has many short texts, and the digest is slow to take them one by one. */
    private final ByteBuffer buffer = ByteBuffer.allocate(1024);

    /** Starts with no text. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text. */
    public Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (buffer.remaining() < Integer.BYTES + bytes.length) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        if (buffer.remaining() < Integer.BYTES + bytes.length) {
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        } else {
            buffer.putInt(bytes.length).put(bytes);
        }
        return this;
    }

    /** The 32 bytes; starts again with no text. */
    byte[] bytes() {
        digest.update(buffer.flip());
        buffer.clear();
        return digest.digest();
    }

    /** The bytes in hexadecimal, 64 digits; starts again with no text. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
