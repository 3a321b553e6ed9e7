package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer as nodes and links, each once, the way graph viewers take it. */
record Drawing(
        List<Node> nodes,
        List<Link> links,

        @Schema(
                description = "Send it as `cursor` for the next page; null where there is none",
                example = "cmVsYXRpb25zaGlwcx8fcmVsLTE",
                nullable = true)
        @Nullable
        String nextCursor) {

    static final String MEDIA_TYPE = "application/vnd.relasi.graph+json";

    Drawing {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** Relationships with their ends. */
    static Drawing of(Collection<Relationship> relationships, @Nullable String nextCursor) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Link> links = new LinkedHashMap<>();
        for (Relationship relationship : relationships) {
            nodes.putIfAbsent(relationship.source().id(), Node.of(relationship.source()));
            nodes.putIfAbsent(relationship.target().id(), Node.of(relationship.target()));
            links.putIfAbsent(relationship.id(), Link.of(relationship));
        }
        return new Drawing(new ArrayList<>(nodes.values()), new ArrayList<>(links.values()), nextCursor);
    }

    /** A thing to draw as a point. */
    @Schema(name = "GraphNode")
    record Node(
            @Schema(description = "Stable id", example = "5d1b2c9e7f3a4b60")
            String id,

            @Schema(description = "Its label in the graph; of an entity its type", example = "State")
            String type,

            @Schema(description = "What to write beside it", example = "Rusia", nullable = true) @Nullable
            String name,

            @Schema(description = "What else a saved script tells of it", example = "{\"iso3\": \"RUS\"}")
            Map<String, Object> properties) {

        static Node of(Entity.Reference entity) {
            return new Node(entity.id(), entity.type(), entity.name(), Map.of());
        }
    }

    /** A thing to draw as an arrow. */
    @Schema(name = "GraphLink")
    record Link(
            @Schema(description = "Stable id", example = "9c41f0e2ab7d5538")
            String id,

            @Schema(description = "Its type in the graph", example = "ACCUSES")
            String type,

            @Schema(description = "Id of the node where it begins", example = "5d1b2c9e7f3a4b60")
            String source,

            @Schema(description = "Id of the node where it ends", example = "61a0f7c3d2e94b85")
            String target,

            @Schema(description = "What to write beside it", example = "accuses (disputed)", nullable = true) @Nullable
            String label,

            @Schema(
                    description = "Its status and measures, and what else is known of it",
                    example = "{\"status\": \"disputed\", \"sources\": 2}")
            Map<String, Object> properties) {

        static Link of(Relationship relationship) {
            return new Link(
                    relationship.id(),
                    relationship.type(),
                    relationship.source().id(),
                    relationship.target().id(),
                    relationship.label(),
                    measures(relationship));
        }

        private static Map<String, Object> measures(Relationship relationship) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>(relationship.properties());
            told.put("status", relationship.status());
            told.put("statements", relationship.statements());
            told.put("articles", relationship.articles());
            told.put("sources", relationship.sources());
            told.put("denials", relationship.denials());
            told.put("confidence", relationship.confidence());
            told.put("firstSeen", relationship.firstSeen());
            told.put("lastSeen", relationship.lastSeen());
            Map<String, Object> known = new LinkedHashMap<>();
            told.forEach((name, value) -> {
                if (value != null) {
                    known.put(name, Objects.requireNonNull(value));
                }
            });
            return known;
        }
    }
}
