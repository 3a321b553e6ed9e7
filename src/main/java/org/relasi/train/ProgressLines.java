package org.relasi.train;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells a terminal, or a log, how far the work has come: a line a step, with the time since the beginning. */
final class ProgressLines implements Progress {

    private final PrintWriter out;
    private final InstantSource clock = InstantSource.system();
    private final Instant began = clock.instant();

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void step(String what, long done, long all) {
        Duration since = Duration.between(began, clock.instant());
        out.printf("%4d:%02d  %s (%d of %d)%n", since.toMinutes(), since.toSecondsPart(), what, done, all);
        out.flush();
    }
}
