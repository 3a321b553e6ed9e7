package org.relasi.jobs;

import org.relasi.graph.WriteOutcome.Change;

/** What became of the articles of a job, in numbers. */
record Tally(long created, long unchanged, long updated, long failed) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally stored(Change change) {
        return switch (change) {
            case CREATED -> new Tally(created + 1, unchanged, updated, failed);
            case UNCHANGED -> new Tally(created, unchanged + 1, updated, failed);
            case UPDATED -> new Tally(created, unchanged, updated + 1, failed);
        };
    }

    Tally oneFailed() {
        return new Tally(created, unchanged, updated, failed + 1);
    }
}
