package org.relasi.reread;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a later reading says otherwise of one edge. */
@Schema(name = "RelationshipDifference")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EdgeDiff(
        @Schema(description = "Id of the edge", example = "9c41f0e2ab7d5538")
        String id,

        @Schema(example = "ACCUSES") String type,

        @Schema(description = "Id of the doer", example = "DEU")
        String source,

        @Schema(description = "Id of the undergoer", example = "RUS")
        String target,

        @Schema(description = "Statements more that support it", example = "2")
        int added,

        @Schema(description = "Statements that do not support it any more", example = "1")
        int removed,

        @Schema(description = "Statements told otherwise, or against it", example = "0")
        int changed,

        @Schema(
                description =
                        "Whether it comes to be, goes, or stays and is told otherwise; from the graph as it is only",
                allowableValues = {"appears", "vanishes", "changes"},
                example = "changes")
        @Nullable
        String becomes) {

    EdgeDiff plus(EdgeDiff more) {
        return new EdgeDiff(
                id, type, source, target, added + more.added, removed + more.removed, changed + more.changed, null);
    }

    EdgeDiff judged(long support, boolean fromPublished) {
        String fate = support == 0 && added > 0
                ? "appears"
                : support > 0 && support + added - removed <= 0 ? "vanishes" : "changes";
        return fromPublished ? new EdgeDiff(id, type, source, target, added, removed, changed, fate) : this;
    }
}
