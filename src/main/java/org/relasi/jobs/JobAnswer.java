package org.relasi.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job, as it is told. */
@Schema(name = "Job")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobAnswer(
        @Schema(description = "Later jobs sort behind earlier ones", example = "20260109T081500123-1b9d6bcd")
        String id,

        @Schema(description = "How far it is") JobState state,

        @ArraySchema(arraySchema = @Schema(description = "Its files, as their sender calls them"))
        List<String> files,

        @Schema(description = "When it was taken", example = "2026-01-09T08:15:00.123Z")
        Instant createdAt,

        @Schema(description = "When it was begun first", example = "2026-01-09T08:15:00.130Z") @Nullable
        Instant startedAt,

        @Schema(description = "When it ended", example = "2026-01-09T08:17:41.002Z") @Nullable
        Instant endedAt,

        @Schema(description = "Length of its files as they were sent", minimum = "0", example = "4801223")
        long totalBytes,

        @Schema(description = "How much of that is done", minimum = "0", example = "1200400")
        long readBytes,

        @Schema(description = "Articles that were stored", minimum = "0", example = "910")
        long created,

        @Schema(description = "Articles that were stored before", minimum = "0", example = "12")
        long unchanged,

        @Schema(
                description = "Articles that were stored before, of which it is known now who else published them",
                minimum = "0",
                example = "3")
        long updated,

        @Schema(description = "Articles that are not stored", minimum = "0", example = "1")
        long failed,

        @ArraySchema(arraySchema = @Schema(description = "The first ten of them; all are at `/jobs/{id}/failures`"))
        List<JobFailure> firstFailures,

        @Schema(description = "Why it was given up, where it was", example = "given up: no space left on device")
        @Nullable
        String reason) {

    JobAnswer {
        files = List.copyOf(files);
        firstFailures = List.copyOf(firstFailures);
    }

    static JobAnswer of(Job job, List<JobFailure> firstFailures) {
        Tally tally = job.tally();
        return new JobAnswer(
                job.id(),
                job.state(),
                job.inputs().stream().map(JobInput::name).toList(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                job.totalBytes(),
                job.readBytes(),
                tally.created(),
                tally.unchanged(),
                tally.updated(),
                tally.failed(),
                firstFailures,
                job.reason());
    }
}
