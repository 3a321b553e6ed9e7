package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A merge, as JSON. */
@Schema(name = "Merge", description = "That two entities are one")
record MergeAnswer(
        @Schema(
                description = "Stable id; null where nothing was changed, as asked",
                example = "3f8a6c0e9b1d4725",
                nullable = true)
        @Nullable
        String id,

        @Schema(description = "The one that became part of the other; its id leads there")
        EntityName source,

        @Schema(description = "The one that stays") EntityName target,

        @Schema(description = "Who decided: name of the key that was shown", example = "redaksi")
        String by,

        @Schema(description = "When", example = "2026-03-02T08:15:00.123Z")
        Instant at,

        @Schema(description = "Why", example = "One man, two spellings", nullable = true) @Nullable
        String note,

        @Nullable Undone undone,

        @Schema(description = "What was changed now, or would be; null in lists", nullable = true) @Nullable
        Changes changes) {

    static MergeAnswer of(Merge merge) {
        return of(merge, merge.id(), null);
    }

    /** @param done whether it was done, not rehearsed */
    static MergeAnswer of(Merges.Made made, boolean done) {
        return of(made.merge(), done ? made.merge().id() : null, made.changes());
    }

    private static MergeAnswer of(Merge merge, @Nullable String id, @Nullable Changes changes) {
        return new MergeAnswer(
                id,
                merge.source(),
                merge.target(),
                merge.decision().by(),
                merge.decision().at(),
                merge.decision().note(),
                Undone.of(merge.undone()),
                changes);
    }
}
