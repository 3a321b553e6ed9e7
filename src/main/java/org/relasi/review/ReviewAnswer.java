package org.relasi.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A review, as JSON; what it does not have is left out. */
@Schema(name = "Review")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewAnswer(
        @Schema(description = "Stable id", example = "0a93b2d5c7e84f16a2b3c4d5e6f70819")
        String id,

        @Schema(description = "What was reviewed", example = "statement")
        Reviewed kind,

        @Schema(description = "What it was found to be", example = "corrected")
        Verdict verdict,

        @Schema(
                description = "Id of the statement; reading again may have given it another",
                example = "77b0c1d24e9a6f13")
        @Nullable
        String statement,

        @Schema(description = "Id of the edge, or of the one that the statement spoke of", example = "9c41f0e2ab7d5538")
        @Nullable
        String relationship,

        @Schema(description = "Article of the statement", example = "0f6c2a9be1d84c5730a1b2c3d4e5f607") @Nullable
        String article,

        @Schema(description = "What is right, where it was corrected") @Nullable
        Right correction,

        @Schema(description = "Name of the key or token of who decided", example = "anonymous")
        String by,

        @Schema(format = "date-time", example = "2026-01-09T08:15:00.123Z")
        String at,

        @Schema(description = "Why", example = "Moskow menyangkal, bukan menuduh") @Nullable
        String note,

        @Schema(description = "Whether it stands, neither replaced nor withdrawn", example = "true")
        boolean current,

        @Schema(description = "Id of the review that took its place", example = "1b84d5c7e84f16a2") @Nullable
        String replacedBy,

        @Schema(description = "Id of the review of the edge, where all its statements were reviewed", example = "2c95")
        @Nullable
        String through,

        @Schema(description = "Who took it back", example = "anonymous") @Nullable
        String withdrawnBy,

        @Schema(format = "date-time", example = "2026-01-10T08:15:00.123Z") @Nullable
        String withdrawnAt,

        @Schema(description = "Of a relationship just reviewed: on how many statements it tells", example = "5")
        @Nullable
        Integer statements) {

    static ReviewAnswer of(Review review) {
        return of(review, null);
    }

    static ReviewAnswer of(Review review, @Nullable Integer statements) {
        Value node = review.node();
        return new ReviewAnswer(
                review.id(),
                review.ofStatement() ? Reviewed.STATEMENT : Reviewed.RELATIONSHIP,
                review.verdict(),
                review.statement(),
                review.edge(),
                node.get("article").asString(null),
                Right.ofNullable(review.correction()),
                review.decision().by(),
                ReviewedStatements.written(review.decision().at()),
                review.decision().note(),
                review.current(),
                node.get("replacedBy").asString(null),
                node.get("through").asString(null),
                node.get("withdrawnBy").asString(null),
                node.get("withdrawnAt").isNull()
                        ? null
                        : ReviewedStatements.written(
                                node.get("withdrawnAt").asZonedDateTime().toInstant()),
                statements);
    }

    /** What a statement says, where that is not what was read. */
    @Schema(name = "Correction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Right(
            @Schema(example = "DENIES") @Nullable String type,
            @Schema(example = "asserted") @Nullable String polarity,

            @Schema(description = "Id of the doer", example = "0f6c2a9be1d84c57") @Nullable
            String subject,

            @Schema(description = "Id of the undergoer", example = "9c41f0e2ab7d5538") @Nullable
            String object,

            @Schema(description = "Id of who says so", example = "77b0c1d24e9a6f13") @Nullable
            String speaker,

            @Schema(description = "Whether nobody but the narrator says so", example = "false")
            boolean narrator) {

        static @Nullable Right ofNullable(Correction correction) {
            return correction.isEmpty()
                    ? null
                    : new Right(
                            correction.type() == null ? null : correction.type().name(),
                            correction.polarity(),
                            correction.subject(),
                            correction.object(),
                            correction.speaker(),
                            correction.narrator());
        }
    }
}
