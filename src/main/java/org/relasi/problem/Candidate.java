package org.relasi.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.Serializable;

/**
 * Something that a name in a request may mean, so that whoever sent it can choose.
 *
 * @param relationships how many it has with others
 * @param mentions in how many sentences it is named
 */
@Schema(name = "Candidate", description = "Something that a name may mean")
public record Candidate(
        @Schema(description = "Stable id; send it instead of the name", example = "POL")
        String id,

        @Schema(description = "Canonical name", example = "Polandia")
        String name,

        @Schema(description = "What it is", example = "State")
        String type,

        @Schema(description = "Relationships that it has with others", minimum = "0", example = "12")
        long relationships,

        @Schema(description = "Sentences that name it", minimum = "0", example = "9")
        long mentions)
        implements Serializable {}
