package org.relasi.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a Neo4j process running until closed: one that ends by itself is started again, after a pause that grows. */
final class Neo4jKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Neo4jKeeper.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final DataDirectory directory;
    private final Start start;
    private final AtomicLong restarts = new AtomicLong();
    private Duration pause = FIRST_PAUSE;
    private @Nullable Neo4jProcess process;
    private @Nullable Neo4jProcess ending;
    private boolean closed;

    /** Starts a process, and waits until it serves. */
    interface Start {
        Neo4jProcess process() throws IOException;

        void awaitReady(Neo4jProcess started);
    }

    Neo4jKeeper(DataDirectory directory, Start start) {
        this.directory = directory;
        this.start = start;
    }

    /**
     * Starts the process for the first time.
     *
     * @param first how, this time
     * @throws LoginRefused where the store does not know us; its process has ended
     */
    void begin(Start first) throws IOException {
        Neo4jProcess begun = started(first);
        try {
            first.awaitReady(begun);
        } catch (LoginRefused e) {
            begun.close();
            throw e;
        }
        watch(begun);
    }

    /** How often it was started again. */
    long restarts() {
        return restarts.get();
    }

    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Ends the process that runs, behind: as it ends by itself, it is started again. Of one that is ending already nothing changes. */
    synchronized void revive() {
        Neo4jProcess unfit = process;
        if (closed || unfit == null || unfit == ending) {
            return;
        }
        ending = unfit;
        LOG.error("Neo4j answers and cannot serve, so it is started again; see {}", directory.consoleLog());
        Thread thread = new Thread(unfit::close, "neo4j-end");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        Neo4jProcess last;
        synchronized (this) {
            closed = true;
            notifyAll();
            last = process;
        }
        if (last != null) {
            last.close();
        }
    }

    private synchronized Neo4jProcess started(Start start) throws IOException {
        if (closed) {
            throw new IOException("relasi is stopping");
        }
        Neo4jProcess started = start.process();
        process = started;
        return started;
    }

    private void watch(Neo4jProcess running) {
        Deadline steady = Deadline.in(LONGEST_PAUSE);
        running.onExit(() -> {
            if (isClosed()) {
                return;
            }
            LOG.error("Neo4j has ended by itself and is started again; see {}", directory.consoleLog());
            if (steady.passed()) {
                pause = FIRST_PAUSE;
            }
            Thread thread = new Thread(this::restart, "neo4j-restart");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void restart() {
        while (pausedAndStillWanted()) {
            try {
                Neo4jProcess next = started(start);
                try {
                    start.awaitReady(next);
                } catch (RuntimeException e) {
                    next.close();
                    throw e;
                }
                LOG.info("Neo4j was started again ({} times so far)", restarts.incrementAndGet());
                watch(next);
                return;
            } catch (IOException | RuntimeException e) {
                if (!isClosed()) {
                    LOG.error("Neo4j could not be started again: {}", e.getMessage());
                }
            }
        }
    }

    private synchronized boolean pausedAndStillWanted() {
        try {
            Deadline end = Deadline.in(pause);
            while (!closed && !end.passed()) {
                wait(end.millisLeft());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        return !closed;
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
