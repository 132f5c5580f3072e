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
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

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
        digest.update(length.clear().putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** The 32 bytes; starts again with no text. */
    byte[] bytes() {
        return digest.digest();
    }

    /** The bytes in hexadecimal, 64 digits; starts again with no text. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
