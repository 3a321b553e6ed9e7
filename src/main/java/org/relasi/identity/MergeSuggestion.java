package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Two entities that are perhaps one. */
@Schema(name = "MergeSuggestion")
record MergeSuggestion(
        @Schema(description = "The one that would become part of the other")
        EntityName source,

        @Schema(description = "The one that would stay") EntityName target,

        @Schema(description = "How likely they are one", minimum = "0", maximum = "1", example = "0.82")
        double score,

        @Schema(description = "What speaks for it and against it")
        List<Reason> reasons) {

    @Schema(name = "MergeSuggestions")
    record Listed(
            @Schema(description = "The likeliest first") List<MergeSuggestion> items) {}
}
