package org.relasi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.relasi.command.FileTrouble;

/**
 * The directory that holds one store, and its lock: one process at a time runs the Neo4j in it.
 *
 * <pre>
 * relasi.lock, instance.json     who holds it
 * keys.json                      digests of the keys that callers show, where they are asked for
 * neo4j-password, neo4j-service  the accounts of the store
 * logs/                          relasi.log, audit.log, neo4j-console.log and Neo4j's own logs
 * neo4j/                         home of Neo4j: conf, data, lib
 * </pre>
 *
 * <p>Its owner alone may look into it.
 */
final class DataDirectory {

    private static final List<String> OURS =
            List.of("relasi.lock", "instance.json", "keys.json", "keys.json.lock", "neo4j-password", "neo4j-service");

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Makes the directory where it is missing, makes sure that files can be written in it, and closes it to others. */
    static DataDirectory at(Path path) {
        try {
            OwnerOnly.folder(path);
            OwnerOnly.folder(path.resolve("logs"));
            OwnerOnly.folder(path.resolve("neo4j"));
            Files.delete(Files.createTempFile(path, "writable", ".tmp"));
            Files.delete(Files.createTempFile(path.resolve("logs"), "writable", ".tmp"));
            seal(path);
            return new DataDirectory(path);
        } catch (IOException e) {
            throw new SetupProblem(
                    "The data directory " + path + " cannot be written (" + FileTrouble.of(e) + ").",
                    "Make it writable for this user, or name another one with --relasi.embedded.directory=PATH.",
                    e);
        }
    }

    /** Changes nothing, and makes nothing: for those who only look whether somebody is there. */
    static DataDirectory existing(Path path) {
        return new DataDirectory(path);
    }

    /** Who serves the directory now; empty where nobody does, or not yet. */
    Optional<Instance> running() {
        if (!Files.isRegularFile(path.resolve("relasi.lock"))) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path.resolve("relasi.lock"), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null ? holder().filter(instance -> instance.boltUri() != null) : Optional.empty();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return holder().filter(instance -> instance.boltUri() != null);
        } catch (IOException e) {
            throw new SetupProblem(
                    path + " cannot be read (" + e.getClass().getSimpleName() + ").",
                    "Run relasi as the user who owns the directory.",
                    e);
        }
    }

    /** Of an earlier version everybody could read some of it. Only what is ours: the folder may hold other things too. */
    private static void seal(Path path) throws IOException {
        OwnerOnly.close(path);
        OwnerOnly.seal(path.resolve("logs"));
        OwnerOnly.seal(path.resolve("neo4j"));
        for (String name : OURS) {
            OwnerOnly.close(path.resolve(name));
        }
        // The log is opened by others, who would make it for everybody to read.
        OwnerOnly.file(path.resolve("logs").resolve("relasi.log"));
    }

    /** Takes the lock, or nothing where another process holds it. The system frees it when the process ends, however. */
    Optional<Lock> lock() {
        try {
            OwnerOnly.file(path.resolve("relasi.lock"));
            FileChannel channel =
                    FileChannel.open(path.resolve("relasi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(new Lock(channel, instanceFile()));
                }
            } catch (OverlappingFileLockException heldByThisJvm) {
                // as good as held by another process
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new SetupProblem(
                    "The data directory " + path + " cannot be locked (" + FileTrouble.of(e) + ").",
                    "Use a directory on a local file system: --relasi.embedded.directory=PATH.",
                    e);
        }
    }

    /** @throws SetupProblem that says who holds the directory */
    void requireUnlocked() {
        try (Lock lock = lock().orElseThrow(this::inUse)) {
            lock.announceNothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SetupProblem inUse() {
        String holder = holder().map(instance -> "process " + instance.pid()
                        + (instance.apiAddress() == null ? "" : ", " + instance.apiAddress()))
                .orElse("another process");
        return new SetupProblem(
                "The data directory " + path + " is in use by a relasi that runs already (" + holder + ").",
                "Use that one, stop it, or name another directory with --relasi.embedded.directory=PATH.");
    }

    /** Who holds the directory, as far as it has said so. */
    Optional<Instance> holder() {
        return Instance.read(instanceFile());
    }

    Path path() {
        return path;
    }

    Path home() {
        return path.resolve("neo4j");
    }

    Path logs() {
        return path.resolve("logs");
    }

    AccountFiles accounts() {
        return new AccountFiles(path);
    }

    /** Whether a Neo4j ran here once. */
    boolean hasStore() {
        return Files.exists(home().resolve("data").resolve("databases").resolve("system"));
    }

    Path consoleLog() {
        return logs().resolve("neo4j-console.log");
    }

    private Path instanceFile() {
        return path.resolve("instance.json");
    }

    /** The right to run the store, until closed. */
    record Lock(FileChannel channel, Path instanceFile) implements AutoCloseable {

        void announce(Instance instance) {
            try {
                instance.write(instanceFile);
            } catch (IOException e) {
                throw new SetupProblem(
                        instanceFile + " cannot be written (" + FileTrouble.of(e) + ").",
                        "Make room on the disk, or name another directory with --relasi.embedded.directory=PATH.",
                        e);
            }
        }

        /** Takes away what a killed holder left behind. */
        void announceNothing() throws IOException {
            Files.deleteIfExists(instanceFile);
        }

        @Override
        public void close() throws IOException {
            announceNothing();
            channel.close();
        }
    }
}
