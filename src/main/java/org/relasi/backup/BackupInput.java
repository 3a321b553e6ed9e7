package org.relasi.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a backup from its first line to its last, and makes sure that it is whole and as it was written. */
final class BackupInput {

    private static final String NO_GZIP = "it is no gzip file, or its end is missing";

    private final Path file;
    private final MessageDigest digest = BackupOutput.sha256();
    private Counts counts = Counts.NONE;

    private BackupInput(Path file) {
        this.file = file;
    }

    /**
     * Looks at every line, and keeps none.
     *
     * @throws BrokenBackup where the file is no backup, is truncated or was altered
     */
    static BackupLine.Header verify(Path file) throws IOException {
        return new BackupInput(file).read(line -> {});
    }

    /**
     * Looks at the first line alone.
     *
     * @throws BrokenBackup where the file does not begin as a backup does
     */
    static void requireBeginning(Path file) throws IOException {
        try (BufferedReader lines = open(file)) {
            new BackupInput(file).header(lines.readLine());
        } catch (EOFException | ZipException e) {
            throw new BrokenBackup(NO_GZIP, e);
        }
    }

    /** Takes all lines in order, as {@link #verify}; a broken file is noticed at its end only. */
    static BackupLine.Header read(Path file, Consumer<BackupLine> reader) throws IOException {
        return new BackupInput(file).read(reader);
    }

    private BackupLine.Header read(Consumer<BackupLine> reader) throws IOException {
        try (BufferedReader lines = open(file)) {
            BackupLine.Header header = header(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                BackupLine read = LineFormat.read(line);
                if (read instanceof BackupLine.End end) {
                    check(header, end, lines.readLine());
                    return header;
                }
                take(line, read, reader);
            }
            throw new BrokenBackup("its end is missing");
        } catch (EOFException | ZipException e) {
            throw new BrokenBackup(NO_GZIP, e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private BackupLine.Header header(@Nullable String line) {
        if (line == null || !(LineFormat.read(line) instanceof BackupLine.Header header)) {
            throw new BrokenBackup("it does not begin as a backup of relasi does");
        }
        if (header.format() != LineFormat.VERSION) {
            throw new BrokenBackup("it is of format " + header.format() + ", and this relasi reads format "
                    + LineFormat.VERSION + " only");
        }
        update(line);
        return header;
    }

    private void take(String line, BackupLine read, Consumer<BackupLine> reader) {
        update(line);
        if (read instanceof BackupLine.Node) {
            counts = counts.plusNode();
        } else if (read instanceof BackupLine.Relationship) {
            counts = counts.plusRelationship();
        } else {
            throw new BrokenBackup("it begins a second time");
        }
        reader.accept(read);
    }

    private void check(BackupLine.Header header, BackupLine.End end, @Nullable String after) {
        if (after != null) {
            throw new BrokenBackup("something follows its end");
        }
        boolean same = end.counts().equals(counts)
                && header.counts().equals(counts)
                && end.sha256().equals(HexFormat.of().formatHex(digest.digest()));
        if (!same) {
            throw new BrokenBackup("it was altered: its lines are not those that its end speaks of");
        }
    }

    private void update(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
