package org.relasi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j's classes as a JVM maps them into memory, which halves its start: a file of the user's cache that the first Neo4j writes
 * when it stops, and all later ones read. Shared by all data directories, as the jars are.
 *
 * <p>A JVM passes over an archive that does not fit it. Where none can be written there is none, and the start takes longer.
 */
final class ClassArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
    private static final String PREFIX = "neo4j-";
    private static final Duration UNUSED = Duration.ofDays(30);
    /** Half made by one whose parent was killed. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path file;
    private final Path made;
    private final boolean there;

    private ClassArchive(Path file) {
        this.file = file;
        this.made = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + "." + System.nanoTime());
        this.there = Files.isRegularFile(file);
    }

    /** The folder of the user's where archives are, whichever data directory they were made for. */
    static Path cache() {
        return Path.of(System.getProperty("user.home"), ".cache", "relasi");
    }

    /**
     * The archive of a class path for this JVM.
     *
     * @param options of the JVM, of which some decide whether an archive fits
     */
    static ClassArchive in(Path cache, List<Path> classPath, List<String> options) {
        return new ClassArchive(cache.resolve(PREFIX + key(classPath, options) + ".jsa"));
    }

    /** What the JVM is told, which says nothing about archives itself. */
    List<String> options() {
        if (there) {
            touch();
            return List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds*=off");
        }
        return canBeMade() ? List.of("-XX:ArchiveClassesAtExit=" + made, "-Xlog:cds*=off") : List.of();
    }

    /**
     * What is to be done when the process has ended.
     *
     * @param whole whether it ended as it should, and so wrote what it was told to
     */
    void ended(boolean whole) {
        try {
            if (whole && Files.isRegularFile(made)) {
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                removeOld();
            }
            Files.deleteIfExists(made);
        } catch (IOException | UncheckedIOException e) {
            LOG.info("Neo4j will start slower than it could: {}", e.toString());
        }
    }

    private boolean canBeMade() {
        try {
            OwnerOnly.folderOf(file);
            Files.createFile(made);
            Files.delete(made);
            return true;
        } catch (IOException readOnly) {
            return false;
        }
    }

    private void touch() {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            // used all the same
        }
    }

    private void removeOld() throws IOException {
        try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
            for (Path other : all.filter(this::isOld).toList()) {
                Files.deleteIfExists(other);
            }
        }
    }

    private boolean isOld(Path other) {
        String name = other.getFileName().toString();
        boolean whole = name.endsWith(".jsa") || name.endsWith(".jar");
        Duration kept = whole ? UNUSED : ABANDONED;
        try {
            return name.startsWith(PREFIX)
                    && !other.equals(file)
                    && Files.getLastModifiedTime(other)
                            .toInstant()
                            .isBefore(Instant.now().minus(kept));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String key(List<Path> classPath, List<String> options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            Stream.of("java.home", "java.vm.version").map(System::getProperty),
                            classPath.stream().map(ClassArchive::identity),
                            options.stream())
                    .flatMap(parts -> parts)
                    .forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a JVM itself compares. */
    private static String identity(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
