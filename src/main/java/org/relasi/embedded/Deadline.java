package org.relasi.embedded;

import java.time.Duration;

/**
 * When waiting ends. It goes by a clock that never steps: the one on the wall may be set back by an hour meanwhile.
 *
 * @param nanos as {@link System#nanoTime} tells it
 */
record Deadline(long nanos) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return nanos - System.nanoTime() <= 0;
    }

    /** At least 1, so that who waits so long does not wait for ever. */
    long millisLeft() {
        return Math.max(1, Duration.ofNanos(nanos - System.nanoTime()).toMillis());
    }
}
