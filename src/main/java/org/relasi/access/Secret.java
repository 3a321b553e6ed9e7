package org.relasi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a caller shows: {@code relasi_} and 256 random bits in base64url.
 *
 * <p>Kept is its SHA-256 alone. A slow hash such as bcrypt protects words that people choose; of 256 random bits nobody finds
 * one by trying digests, however fast they are, and a fast one costs a request nothing.
 *
 * @param text the whole of it, which no log, file or message may hold
 */
record Secret(String text) {

    static final String PREFIX = "relasi_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 64 hexadecimal digits. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
