package org.relasi.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a job is. */
enum JobState {
    /** It was taken, and others come before it; or the service was stopped, and goes on with it after its start. */
    WAITING,
    RUNNING,
    /** All was read; some articles of it may have failed. */
    DONE,
    /** It was given up. What was stored stays. */
    FAILED,
    /** Somebody stopped it. What was stored stays. */
    CANCELLED;

    /** Whether nothing more will become of it. */
    boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
