package org.relasi.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Writes the lines of a backup, compressed, and at the end what tells that it is whole. */
final class BackupOutput {

    private static final int BUFFER = 1 << 16;

    private final GZIPOutputStream out;
    private final MessageDigest digest = sha256();
    private Counts counts = Counts.NONE;

    BackupOutput(OutputStream out) throws IOException {
        this.out = new GZIPOutputStream(out, BUFFER);
    }

    void write(BackupLine line) throws IOException {
        byte[] bytes = (LineFormat.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        out.write(bytes);
        if (line instanceof BackupLine.Node) {
            counts = counts.plusNode();
        } else if (line instanceof BackupLine.Relationship) {
            counts = counts.plusRelationship();
        }
    }

    /** Writes the last line, and does not close the stream. */
    Counts end() throws IOException {
        write(new BackupLine.End(counts, HexFormat.of().formatHex(digest.digest())));
        out.finish();
        return counts;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
