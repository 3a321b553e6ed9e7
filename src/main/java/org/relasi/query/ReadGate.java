package org.relasi.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many readings of the store run at a time; who waits too long is turned away, so that no thread waits for ever. */
final class ReadGate {

    private final Semaphore places;
    private final Duration patience;

    ReadGate(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** @throws TooManyQueries where no place gets free in time */
    <T> T pass(Supplier<T> reading) {
        enter();
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyQueries();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyQueries();
        }
    }
}
