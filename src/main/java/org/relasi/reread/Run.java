package org.relasi.reread;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reading of all stored articles, as JSON and as it lies in its folder. */
@Schema(name = "Run")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Run(
        @Schema(description = "Stable id", example = "20260109T081500123-1b9d6bcd")
        String id,

        @Schema(description = "How far it is") RunState state,

        @Schema(description = "What reads; changes with rules, word lists and models", example = "careful-9f3a01c2")
        String extractor,

        @Schema(format = "date-time", example = "2026-01-09T08:15:00.123Z")
        String startedAt,

        @Schema(format = "date-time", example = "2026-01-09T08:25:00.123Z") @Nullable
        String endedAt,

        @Schema(format = "date-time", example = "2026-01-09T08:35:00.123Z") @Nullable
        String publishedAt,

        @Schema(description = "Name of the key or token of who published it", example = "anonymous") @Nullable
        String publishedBy,

        @Schema(description = "Articles that there were when it began", minimum = "0", example = "15000")
        long total,

        @Schema(description = "How far it has come, and what it found")
        Counts counts,

        @Schema(
                description = "The last article that was looked at; those behind it come next",
                example = "0f6c2a9be1d84c57")
        String after,

        @Schema(description = "Bytes of the differences up to there", minimum = "0", example = "81244")
        long bytes,

        @Schema(description = "Why it failed", example = "the store does not answer") @Nullable
        String problem) {

    /**
     * What was found.
     *
     * @param read articles that were read again
     * @param left articles that were not: a name was taken out of them, or they cannot be read
     * @param differing articles of which something else was read
     */
    @Schema(name = "RunCounts")
    record Counts(
            @Schema(description = "Articles that were read again", example = "15000")
            long read,

            @Schema(
                    description = "Articles left as they are: a name was taken out of them, or they cannot be read",
                    example = "2")
            long left,

            @Schema(description = "Articles of which something else was read", example = "310")
            long differing,

            @Schema(description = "Statements that are new", example = "120")
            long added,

            @Schema(description = "Statements that are not found any more", example = "80")
            long removed,

            @Schema(description = "Statements that are the same and say it otherwise", example = "200")
            long changed) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    read + other.read,
                    left + other.left,
                    differing + other.differing,
                    added + other.added,
                    removed + other.removed,
                    changed + other.changed);
        }
    }

    static Run begun(String id, String extractor, String startedAt, long total) {
        return new Run(id, RunState.READING, extractor, startedAt, null, null, null, total, Counts.NONE, "", 0, null);
    }

    Run at(Counts found, String last, long length) {
        return new Run(id, state, extractor, startedAt, null, null, null, total, found, last, length, null);
    }

    Run staged(String at) {
        return new Run(id, RunState.STAGED, extractor, startedAt, at, null, null, total, counts, after, bytes, null);
    }

    Run failed(String at, String why) {
        return new Run(id, RunState.FAILED, extractor, startedAt, at, null, null, total, counts, after, bytes, why);
    }

    Run published(String at, String by) {
        return new Run(
                id, RunState.PUBLISHED, extractor, startedAt, endedAt, at, by, total, counts, after, bytes, null);
    }
}
