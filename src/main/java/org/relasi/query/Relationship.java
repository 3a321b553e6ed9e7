package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** An edge that analysts read, as JSON: projected from the statements that are its evidence. */
record Relationship(
        @Schema(description = "Stable id", example = "9c41f0e2ab7d5538")
        String id,

        @Schema(implementation = RelationshipType.class, example = "ACCUSES")
        String type,

        @Schema(description = "The doer") Entity.Reference source,
        @Schema(description = "The undergoer") Entity.Reference target,

        @Schema(implementation = Status.class, example = "asserted")
        String status,

        @Schema(description = "Caption", example = "menuduh", nullable = true) @Nullable
        String label,

        @Schema(description = "Statements behind it", example = "5")
        long statements,

        @Schema(description = "Articles behind it", example = "4")
        long articles,

        @Schema(description = "Independent publishers, copies of one wire text counted once", example = "3")
        long sources,

        @Schema(description = "Statements that deny it", example = "1")
        long denials,

        @Schema(format = "date", example = "2021-01-10", nullable = true) @Nullable
        String firstSeen,

        @Schema(format = "date", example = "2021-06-16", nullable = true) @Nullable
        String lastSeen,

        @Schema(description = "How sure the surest statement is", minimum = "0", maximum = "1", example = "0.9")
        double confidence,

        @Schema(description = "More that the text says of it", example = "{\"title\": \"Presiden\"}")
        Map<String, Object> properties,

        Links links)
        implements Captioned {

    private static final Set<String> OWN = Set.of(
            "id",
            "status",
            "label",
            "statements",
            "articles",
            "sources",
            "denials",
            "firstSeen",
            "lastSeen",
            "confidence");

    /** Of a row with a relationship, its source and its target. */
    static Relationship of(Record row) {
        return of(row.get("relationship"), row.get("source"), row.get("target"));
    }

    static Relationship of(Value edge, Value source, Value target) {
        String id = edge.get("id").asString();
        Map<String, Object> properties = Graph.properties(edge.asRelationship());
        properties.keySet().removeAll(OWN);
        return new Relationship(
                id,
                edge.asRelationship().type(),
                Entity.Reference.of(source),
                Entity.Reference.of(target),
                edge.get("status").asString(),
                Graph.text(edge.get("label")),
                edge.get("statements").asLong(0),
                edge.get("articles").asLong(0),
                edge.get("sources").asLong(0),
                edge.get("denials").asLong(0),
                Graph.text(edge.get("firstSeen")),
                Graph.text(edge.get("lastSeen")),
                edge.get("confidence").asDouble(0),
                properties,
                new Links("/api/v1/relationships/" + id + "/evidence", "/browser/relationships/" + id));
    }

    @Override
    public Relationship captioned(String language) {
        return new Relationship(
                id,
                type,
                source.captioned(language),
                target.captioned(language),
                status,
                label,
                statements,
                articles,
                sources,
                denials,
                firstSeen,
                lastSeen,
                confidence,
                properties,
                links);
    }

    /** Where to read on. */
    @Schema(name = "RelationshipLinks")
    record Links(
            @Schema(description = "Why this edge is here", example = "/api/v1/relationships/9c41f0e2ab7d5538/evidence")
            String evidence,

            @Schema(
                    description =
                            "Opens Neo4j Browser with what draws it and the sentences for and against it; Ctrl+Enter runs it",
                    example = "/browser/relationships/9c41f0e2ab7d5538")
            String browser) {}
}
