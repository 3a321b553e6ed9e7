package org.relasi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: what it may do, and a digest by which it is known again.
 *
 * @param name whose it is, for lists and the audit log: lower-case letters, digits, dots, dashes
 * @param role what it may do
 * @param created the day on which it was made, UTC
 * @param expires the last day on which it counts, UTC; absent for no end
 * @param sha256 of the {@link Secret}, 64 hexadecimal digits
 */
record ApiKey(
        String name, Role role, LocalDate created, @Nullable LocalDate expires, String sha256) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    ApiKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name of a key: use 1 to 64 lower-case letters, digits, dots, dashes");
        }
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("the digest of the key '" + name + "' is not 64 hexadecimal digits");
        }
    }

    /** Takes the same time whatever the digest, so that its time tells nothing. */
    boolean isOf(String digest) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    boolean countsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }
}
