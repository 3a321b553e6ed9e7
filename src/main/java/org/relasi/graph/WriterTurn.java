package org.relasi.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread write at a time, in the order in which they came. */
final class WriterTurn {

    private final Duration patience;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Map<Thread, Long> waitingSince = new ConcurrentHashMap<>();

    /**
     * @param patience how long one waits for its turn
     * @param most how many may wait at a time of those that can come again
     */
    WriterTurn(Duration patience, int most) {
        this.patience = patience;
        this.most = most;
    }

    /**
     * Work of somebody who can come again.
     *
     * @throws TooManyWriters where too many wait already; nothing was done then
     * @throws WriterBusy where its turn did not come in time; nothing was done then
     */
    <T> T take(Supplier<T> work) {
        if (waitingSince.size() >= most) {
            throw new TooManyWriters(most);
        }
        return takeInAnyCase(work);
    }

    /**
     * Work that is taken however many wait: there is never more than one of its kind.
     *
     * @throws WriterBusy where its turn did not come in time; nothing was done then
     */
    <T> T takeInAnyCase(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    WriterQueue queue() {
        long now = System.nanoTime();
        long oldest = waitingSince.values().stream()
                .mapToLong(since -> now - since)
                .max()
                .orElse(0);
        return new WriterQueue(lock.isLocked(), waitingSince.size(), Duration.ofNanos(Math.max(0, oldest)));
    }

    private void await() {
        waitingSince.put(Thread.currentThread(), System.nanoTime());
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new WriterBusy(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WriterBusy(patience);
        } finally {
            waitingSince.remove(Thread.currentThread());
        }
    }
}
