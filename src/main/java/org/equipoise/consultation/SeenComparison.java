package org.equipoise.consultation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// A comparison exactly as it was shown: its JSON in UTF-8, and the SHA-256 of that in hexadecimal.
@SuppressWarnings("ArrayRecordComponent") // The bytes are the point; nobody compares these records.
public record SeenComparison(String sha256, String language, byte[] body, Instant seenAt) {

    static SeenComparison of(String language, byte[] body, Instant seenAt) {
        return new SeenComparison(sha256(body), language, body, seenAt);
    }

    /// Whether the bytes are still those that the hash was made of.
    public boolean intact() {
        return sha256.equals(sha256(body));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
