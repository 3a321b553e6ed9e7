package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A statement that answers an accusation, as JSON, with how sure that is and why. */
record ClaimResponse(
        @Schema(
                description = "`denial`: it is not so; `rejection`: will not have it; `confirmation`: admits it;"
                        + " `counter`: accuses the accuser",
                implementation = ResponseKind.class,
                example = "denial")
        String kind,

        @Schema(
                description = "Whether it stands in the article of the accusation, or in another",
                implementation = Reach.class,
                example = "across")
        String reach,

        @Schema(
                description = "How sure it is that it answers this accusation",
                minimum = "0",
                maximum = "1",
                example = "0.95")
        double score,

        @Schema(
                description = "What speaks for it",
                example = "the same accuser and accused, 2 days later; both about lomera, tentara")
        String reason,

        @Schema(description = "Who answers: `source`, and whom: `target`")
        Statement statement)
        implements Captioned {

    /** Of a row with a statement, as {@link Statement#of} takes it, and its link to the accusation. */
    static ClaimResponse of(Record row) {
        Value answer = row.get("answer");
        // an earlier version linked denials in the same article only, and did not say so
        return new ClaimResponse(
                text(answer, "kind", ResponseKind.DENIAL.toString()),
                text(answer, "reach", Reach.WITHIN.toString()),
                answer.get("score").asDouble(1),
                text(answer, "reason", "the same article"),
                Statement.of(row));
    }

    @Override
    public ClaimResponse captioned(String language) {
        return new ClaimResponse(kind, reach, score, reason, statement.captioned(language));
    }

    private static String text(Value answer, String key, String absent) {
        return Objects.requireNonNull(answer.get(key).asString(absent));
    }
}
