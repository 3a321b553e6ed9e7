package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a decision is taken back. */
@Schema(name = "UndoRequest")
record UndoRequest(
        @Schema(description = "Why", example = "Father and son") @Size(max = 2000) @Nullable
        String note) {}
