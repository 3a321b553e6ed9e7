package org.relasi.openapi;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients at a time of one service in this JVM. */
final class Clients implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Deque<Future<?>> sent = new ArrayDeque<>();

    /** Waits where some are on their way already. */
    void send(Runnable request) throws Exception {
        sent.add(threads.submit(request));
        if (sent.size() >= 4 * AT_ONCE) {
            sent.remove().get();
        }
    }

    /** Returns when all were answered. */
    void await() throws Exception {
        while (!sent.isEmpty()) {
            sent.remove().get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** What is in use of the heap that nothing can be collected of, in bytes. */
    static long heapAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
