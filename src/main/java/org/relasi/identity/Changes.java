package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a decision changed, or would change, in the graph. */
@Schema(name = "IdentityChanges", description = "What changes in the graph")
record Changes(
        @Schema(description = "Statements that speak of another entity", minimum = "0", example = "12")
        int statements,

        @Schema(description = "Sentences that mention another entity", minimum = "0", example = "31")
        int mentions,

        Relationships relationships) {

    /** Of the projected edges. */
    @Schema(name = "ChangedRelationships")
    record Relationships(
            @Schema(description = "That nothing supports any more", minimum = "0", example = "5")
            int gone,

            @Schema(description = "That there were not before", minimum = "0", example = "3")
            int made,

            @Schema(description = "That rest on other statements than before", minimum = "0", example = "2")
            int redrawn) {}
}
