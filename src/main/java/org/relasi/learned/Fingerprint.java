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
import org.jspecify.annotations.Nullable;

/** What tells models apart: SHA-256, in hex, of their bytes. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Where files of models are. */
    public interface Files {
        /** The file of a name; null where there is none. */
        @Nullable
        InputStream open(String name) throws IOException;
    }

    /** Of some files in their order; those that are not there are left out. */
    public static String of(Files files, List<String> names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                add(digest, files, name);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Files files, String name) throws IOException {
        try (InputStream in = files.open(name)) {
            if (in != null) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        }
    }
}
