package org.relasi.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Neo4j's own lock on its files. A Neo4j whose parent was killed holds it some seconds more, until it has stopped: the next
 * start waits for that instead of failing.
 */
final class StoreLock {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private StoreLock() {}

    static void awaitFree(DataDirectory directory) throws IOException {
        Path file = directory.home().resolve("data").resolve("databases").resolve("store_lock");
        Deadline end = Deadline.in(PATIENCE);
        while (Files.exists(file) && held(file)) {
            if (end.passed()) {
                throw new SetupProblem(
                        "Another Neo4j runs on " + directory.home() + " (it holds " + file + ").",
                        "Stop it, or name another directory with --relasi.embedded.directory=PATH.");
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for " + file, e);
            }
        }
    }

    private static boolean held(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ownJvm) {
            return true;
        }
    }
}
