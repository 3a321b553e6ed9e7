package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That two entities are not one, as JSON. */
@Schema(name = "MergeRejection", description = "That two entities are not one")
record RejectionAnswer(
        @Schema(description = "Stable id", example = "77c1e0aa52b94d36")
        String id,

        @Schema(description = "The two") List<EntityName> entities,

        @Schema(description = "Who decided: name of the key that was shown", example = "redaksi")
        String by,

        @Schema(description = "When", example = "2026-03-02T08:15:00.123Z")
        Instant at,

        @Schema(description = "Why", example = "Father and son", nullable = true) @Nullable
        String note) {

    static RejectionAnswer of(Rejection rejection) {
        return new RejectionAnswer(
                rejection.id(),
                List.of(rejection.one(), rejection.other()),
                rejection.decision().by(),
                rejection.decision().at(),
                rejection.decision().note());
    }

    @Schema(name = "MergeRejectionPage")
    record Listed(
            List<RejectionAnswer> items,

            @Schema(
                    description = "Send it as `cursor` for the next page; null on the last",
                    example = "3f8a6c0e9b1d47253f8a6c0e9b1d4725",
                    nullable = true)
            @Nullable
            String nextCursor) {}
}
