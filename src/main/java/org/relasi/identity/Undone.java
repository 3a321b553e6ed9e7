package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relasi.decision.Decision;

/** Who took a decision back, when and why. */
@Schema(name = "UndoneDecision", description = "Who took it back; null where it holds", nullable = true)
record Undone(
        @Schema(description = "Name of the key that was shown", example = "redaksi")
        String by,

        @Schema(description = "When", example = "2026-03-02T08:15:00.123Z")
        Instant at,

        @Schema(description = "Why", example = "Father and son", nullable = true) @Nullable
        String note) {

    static @Nullable Undone of(@Nullable Decision decision) {
        return decision == null ? null : new Undone(decision.by(), decision.at(), decision.note());
    }
}
