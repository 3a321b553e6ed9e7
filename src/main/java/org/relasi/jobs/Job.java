package org.relasi.jobs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is kept in its folder. All that it counts is of articles before {@code position}, so that a job that was cut off
 * goes on there and counts none twice.
 *
 * @param id begins with the time, so that later jobs sort behind earlier ones
 * @param position how many articles, from the first on, something became of
 * @param readBytes how many bytes of the inputs are behind them
 * @param failureBytes how long the list of failures is
 * @param reason why it was given up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Job(
        String id,
        JobState state,
        List<JobInput> inputs,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long position,
        long readBytes,
        Tally tally,
        long failureBytes,
        @Nullable String reason) {

    Job {
        inputs = List.copyOf(inputs);
    }

    static Job waiting(String id, List<JobInput> inputs, Instant now) {
        return new Job(id, JobState.WAITING, inputs, now, null, null, 0, 0, Tally.NONE, 0, null);
    }

    Job running(Instant now) {
        Instant started = startedAt == null ? now : startedAt;
        return new Job(
                id, JobState.RUNNING, inputs, createdAt, started, null, position, readBytes, tally, failureBytes, null);
    }

    /** Not begun, or to go on after the next start. */
    Job waitingAgain() {
        return new Job(
                id,
                JobState.WAITING,
                inputs,
                createdAt,
                startedAt,
                null,
                position,
                readBytes,
                tally,
                failureBytes,
                null);
    }

    Job ended(JobState as, Instant now, @Nullable String why) {
        long read = as == JobState.DONE ? totalBytes() : readBytes;
        return new Job(id, as, inputs, createdAt, startedAt, now, position, read, tally, failureBytes, why);
    }

    /** With what became of further articles. */
    Job at(long newPosition, long newReadBytes, Tally newTally, long newFailureBytes) {
        return new Job(
                id,
                state,
                inputs,
                createdAt,
                startedAt,
                endedAt,
                newPosition,
                newReadBytes,
                newTally,
                newFailureBytes,
                reason);
    }

    @JsonIgnore
    long totalBytes() {
        return inputs.stream().mapToLong(JobInput::bytes).sum();
    }
}
