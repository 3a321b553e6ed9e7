package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What became of a relationship on a day, as JSON. */
record RelationshipChange(
        @Schema(
                description =
                        "`new`: reported for the first time; `denied`: denied for the first time; `unsupported`: the last"
                                + " statement that supported it went",
                implementation = ChangeKind.class,
                example = "new")
        String change,

        @Schema(
                description =
                        "Of publication of the first report or of the first denial; of `unsupported` that on which it went, in UTC",
                format = "date",
                example = "2026-01-09")
        String day,

        @Schema(
                description = "Id of the relationship; one that nothing supports is found by it no more",
                example = "9c41f0e2ab7d5538")
        String id,

        @Schema(implementation = RelationshipType.class, example = "ACCUSES")
        String type,

        @Schema(description = "The doer; null where nothing mentions it any more either", nullable = true)
        Entity.@Nullable Reference source,

        @Schema(description = "The undergoer; null where nothing mentions it any more either", nullable = true)
        Entity.@Nullable Reference target,

        @Schema(
                description = "How it stands now; of `unsupported` how it stood",
                implementation = Status.class,
                example = "asserted")
        String status,

        @Schema(description = "Independent publishers that say so, or said so", example = "3")
        long sources,

        @Schema(description = "First report", format = "date", example = "2026-01-09", nullable = true) @Nullable
        String firstSeen,

        @Schema(description = "Last report", format = "date", example = "2026-01-12", nullable = true) @Nullable
        String lastSeen,

        @Schema(
                description = "When it went; null for other changes",
                format = "date-time",
                example = "2026-01-09T08:15:00.123Z",
                nullable = true)
        @Nullable
        String withdrawnAt,

        @Schema(
                description =
                        "Why it went: its article was `deleted`, a person `reviewed` the statement, or the article was"
                                + " `reread`; null for other changes",
                implementation = WithdrawalReason.class,
                example = "deleted",
                nullable = true)
        @Nullable
        String reason)
        implements Captioned {

    /** Of a row of {@code read/changes}. */
    static RelationshipChange of(Record row) {
        Value edge = row.get("edge");
        return new RelationshipChange(
                row.get("change").asString(),
                row.get("day").toString(),
                edge.get("id").asString(),
                edge.get("type").asString(),
                Entity.Reference.ofNullable(row.get("source")),
                Entity.Reference.ofNullable(row.get("target")),
                edge.get("status").asString(),
                edge.get("sources").asLong(0),
                Graph.text(edge.get("firstSeen")),
                Graph.text(edge.get("lastSeen")),
                Graph.text(edge.get("at")),
                Graph.text(edge.get("reason")));
    }

    @Override
    public RelationshipChange captioned(String language) {
        return new RelationshipChange(
                change,
                day,
                id,
                type,
                source == null ? null : source.captioned(language),
                target == null ? null : target.captioned(language),
                status,
                sources,
                firstSeen,
                lastSeen,
                withdrawnAt,
                reason);
    }
}
