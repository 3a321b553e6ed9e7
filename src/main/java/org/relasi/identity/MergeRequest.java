package org.relasi.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Two entities, of which somebody says that they are one, or that they are not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MergeRequest")
record MergeRequest(
        @Schema(description = "Id or name of the one that becomes part of the other", example = "8e2f0a7c41d95b36")
        @NotBlank
        @Size(max = 500)
        @Nullable
        String source,

        @Schema(description = "Id or name of the one that stays", example = "Budi Contoh")
        @NotBlank
        @Size(max = 500)
        @Nullable
        String target,

        @Schema(description = "Why", example = "One man, two spellings") @Size(max = 2000) @Nullable
        String note) {

    static final String EXAMPLE =
            "{\"source\": \"8e2f0a7c41d95b36\", \"target\": \"Budi Contoh\", \"note\": \"One man, two spellings\"}";
}
