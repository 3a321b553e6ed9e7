package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.neo4j.driver.Record;

/** An accusation that one sentence of one article makes, as JSON, with what came of it. */
record Claim(
        @Schema(description = "Stable id, that of the statement", example = "77b0c1d24e9a6f13")
        String id,

        @Schema(
                description = "`confirmed` where somebody admits it, else `denied` where somebody denies or rejects it;"
                        + " who only accuses the accuser leaves it `unanswered`",
                implementation = ClaimStatus.class,
                example = "denied")
        String status,

        @Schema(description = "Statements that answer it, in its article and in others", example = "2")
        long responses,

        @Schema(description = "Who accuses whom: `source` is the accuser, `target` the accused")
        Statement statement,

        Links links)
        implements Captioned {

    /** Of a row with a statement, as {@link Statement#of} takes it, its status and how many answer it. */
    static Claim of(Record row) {
        Statement statement = Statement.of(row);
        return new Claim(
                statement.id(),
                row.get("status").asString(),
                row.get("responses").asLong(),
                statement,
                new Links("/api/v1/claims/" + statement.id() + "/responses"));
    }

    @Override
    public Claim captioned(String language) {
        return new Claim(id, status, responses, statement.captioned(language), links);
    }

    /** Where to read on. */
    @Schema(name = "ClaimLinks")
    record Links(
            @Schema(description = "What answers it", example = "/api/v1/claims/77b0c1d24e9a6f13/responses")
            String responses) {}
}
