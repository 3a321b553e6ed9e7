package org.relasi.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What tells models apart: SHA-256, in hex, of their bytes. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * Of some resources in their order; those that are not there are left out.
     *
     * @param owner the class that they lie beside
     */
    public static String of(Class<?> owner, List<String> resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : resources) {
                try (InputStream in = owner.getResourceAsStream(name)) {
                    if (in != null) {
                        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("models of " + owner.getName(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
