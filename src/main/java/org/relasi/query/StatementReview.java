package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** What a person found a statement to be, as JSON. */
record StatementReview(
        @Schema(description = "Id of the review", example = "0a93b2d5c7e84f16a2b3c4d5e6f70819")
        String id,

        @Schema(implementation = ReviewVerdict.class, example = "corrected")
        String verdict,

        @Schema(description = "Name of the key or token of who decided", example = "anonymous")
        String by,

        @Schema(format = "date-time", example = "2026-01-09T08:15:00.123Z")
        String at,

        @Schema(description = "Why", example = "Moskow menyangkal, bukan menuduh", nullable = true) @Nullable
        String note,

        @Schema(
                description = "What the reader had read, where that was corrected; entities by their ids",
                nullable = true)
        @Nullable
        AsRead read) {

    /** Of a statement; null where nobody reviewed it. */
    static @Nullable StatementReview ofNullable(Value statement) {
        String id = statement.get("reviewId").asString(null);
        return id == null
                ? null
                : new StatementReview(
                        id,
                        statement.get("review").asString(),
                        statement.get("reviewedBy").asString(),
                        String.valueOf(Graph.text(statement.get("reviewedAt"))),
                        Graph.text(statement.get("reviewNote")),
                        AsRead.ofNullable(statement));
    }

    /** A statement as it was read. */
    @Schema(name = "StatementAsRead")
    record AsRead(
            @Schema(implementation = RelationshipType.class, example = "ACCUSES")
            String type,

            @Schema(implementation = Polarity.class, example = "asserted")
            String polarity,

            @Schema(description = "The doer", example = "0f6c2a9be1d84c57")
            String source,

            @Schema(description = "The undergoer", example = "9c41f0e2ab7d5538")
            String target,

            @Schema(
                    description = "Whose words it rests on; null for the narrator",
                    example = "77b0c1d24e9a6f13",
                    nullable = true)
            @Nullable
            String speaker,

            @Schema(description = "How sure the reader was", minimum = "0", maximum = "1", example = "0.7")
            double confidence) {

        static @Nullable AsRead ofNullable(Value statement) {
            return !statement.get("review").asString("").equals("corrected")
                    ? null
                    : new AsRead(
                            statement.get("readType").asString(),
                            statement.get("readPolarity").asString(),
                            statement.get("readSubject").asString(),
                            statement.get("readObject").asString(),
                            Graph.text(statement.get("readSpeaker")),
                            statement.get("readConfidence").asDouble());
        }
    }
}
