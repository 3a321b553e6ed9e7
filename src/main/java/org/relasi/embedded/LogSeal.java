package org.relasi.embedded;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Closes each log file to others as it is made: whoever rolls a log makes the next one for everybody to read. */
final class LogSeal implements AutoCloseable {

    private final Path logs;
    private final WatchService watch;

    LogSeal(Path logs) throws IOException {
        this.logs = logs;
        this.watch = logs.getFileSystem().newWatchService();
        logs.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        Thread thread = new Thread(this::seal, "log-seal");
        thread.setDaemon(true);
        thread.start();
    }

    private void seal() {
        try {
            while (true) {
                WatchKey key = watch.take();
                for (WatchEvent<?> made : key.pollEvents()) {
                    if (made.context() instanceof Path name) {
                        OwnerOnly.close(logs.resolve(name));
                    }
                }
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            // nobody logs any more
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
