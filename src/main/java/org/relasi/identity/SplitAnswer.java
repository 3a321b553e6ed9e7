package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A split, as JSON. */
@Schema(name = "Split", description = "That what some articles or sentences say of an entity is meant of another")
record SplitAnswer(
        @Schema(
                description = "Stable id; null where nothing was changed, as asked",
                example = "b07d2c9e1f3a4b61",
                nullable = true)
        @Nullable
        String id,

        @Schema(description = "The one that was two") EntityName entity,

        @Schema(description = "The other") EntityName target,

        @Schema(description = "Articles of which all is meant of the other", example = "[\"0f6c2a9be1d84c57\"]")
        List<String> articles,

        @Schema(description = "Single sentences that mean the other", example = "[]")
        List<String> sentences,

        @Schema(description = "Who decided: name of the key that was shown", example = "redaksi")
        String by,

        @Schema(description = "When", example = "2026-03-02T08:15:00.123Z")
        Instant at,

        @Schema(description = "Why", example = "The mayor, not the minister", nullable = true) @Nullable
        String note,

        @Nullable Undone undone,

        @Schema(description = "What was changed now, or would be; null in lists", nullable = true) @Nullable
        Changes changes) {

    static SplitAnswer of(Split split) {
        return of(split, split.id(), null);
    }

    /** @param done whether it was done, not rehearsed */
    static SplitAnswer of(Splits.Made made, boolean done) {
        return of(made.split(), done ? made.split().id() : null, made.changes());
    }

    private static SplitAnswer of(Split split, @Nullable String id, @Nullable Changes changes) {
        return new SplitAnswer(
                id,
                split.entity(),
                split.target(),
                Split.sorted(split.articles()),
                Split.sorted(split.sentences()),
                split.decision().by(),
                split.decision().at(),
                split.decision().note(),
                Undone.of(split.undone()),
                changes);
    }
}
