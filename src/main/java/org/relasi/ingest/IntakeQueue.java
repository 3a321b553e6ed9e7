package org.relasi.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.article.RawArticle;

/**
 * The articles of an {@link Intake} between being taken and being told of, in the order in which they came. Bounded by what
 * they weigh, as reading one of a megabyte takes as much memory as reading hundreds of usual length.
 */
final class IntakeQueue {

    /**
     * @param batch most articles of one transaction
     * @param linger how long one that was read waits for others to be written with
     * @param weight most bytes that are on their way
     */
    record Bounds(int batch, Duration linger, long weight) {

        static final Bounds USUAL = new Bounds(100, Duration.ofSeconds(1), 2 << 20);
    }

    private final Bounds bounds;
    private final Deque<IntakeItem> items = new ArrayDeque<>();
    private long weight;
    private boolean closed;
    private boolean stopped;
    private @Nullable RuntimeException failure;
    private boolean thrown;

    IntakeQueue(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Waits for room; none where no more is taken. */
    synchronized @Nullable IntakeItem add(long position, RawArticle raw) throws InterruptedException {
        IntakeItem item = new IntakeItem(position, raw);
        while (!ended() && weight > 0 && weight + item.weight > bounds.weight()) {
            wait();
        }
        if (ended()) {
            return null;
        }
        weight += item.weight;
        items.add(item);
        return item;
    }

    synchronized void finish(IntakeItem item, IntakeItem.Result result) {
        item.finish(result);
        notifyAll();
    }

    /** The next to be told of, all in order; waits for them, and gives none after the last. */
    synchronized List<IntakeItem> next() throws InterruptedException {
        long oldest = 0;
        while (!ended()) {
            int ready = ready();
            long now = System.nanoTime();
            oldest = ready == 0 ? 0 : oldest == 0 ? now : oldest;
            long left = ready == 0 ? bounds.linger().toMillis() : millisLeft(oldest, now);
            if (ready >= bounds.batch() || (ready > 0 && left <= 0) || (closed && ready == items.size())) {
                return remove(ready);
            }
            wait(left);
        }
        return List.of();
    }

    /** They were told of, so others may come. */
    synchronized void done(List<IntakeItem> told) {
        told.forEach(item -> weight -= item.weight);
        notifyAll();
    }

    /** Nothing more comes. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Nothing more is told. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Nothing more can be told; the first reason stands. */
    synchronized void fail(RuntimeException reason) {
        if (!ended()) {
            failure = reason;
        }
        notifyAll();
    }

    /** @throws RuntimeException the reason for which nothing more is told, where there is one */
    synchronized void throwFailure() {
        if (failure != null) {
            thrown = true;
            throw failure;
        }
    }

    /**
     * As {@link #throwFailure}, unless that has told it: who closes what has failed must not be thrown the same once more.
     */
    synchronized void throwUntold() {
        if (!thrown) {
            throwFailure();
        }
    }

    synchronized boolean ended() {
        return stopped || failure != null;
    }

    private int ready() {
        int ready = 0;
        for (IntakeItem item : items) {
            if (!item.isFinished() || ready == bounds.batch()) {
                break;
            }
            ready++;
        }
        return ready;
    }

    private long millisLeft(long since, long now) {
        return bounds.linger().minusNanos(now - since).toMillis();
    }

    private List<IntakeItem> remove(int count) {
        List<IntakeItem> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            next.add(items.remove());
        }
        return next;
    }
}
