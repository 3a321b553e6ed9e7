package org.relasi.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Node;

/** What was found between two entities, as JSON. */
record Paths(Entity.Reference from, Entity.Reference to, List<Chain> paths) implements Drawable, Captioned {

    @Override
    public Paths captioned(String language) {
        return new Paths(
                from.captioned(language),
                to.captioned(language),
                paths.stream().map(path -> path.captioned(language)).toList());
    }

    @Override
    public Drawing drawing() {
        return Drawing.of(
                paths.stream().flatMap(path -> path.relationships().stream()).toList(), null);
    }

    /** Relationships of which each ends or begins where the one before does. */
    record Chain(
            @Schema(description = "Number of relationships", example = "2")
            int hops,

            @Schema(description = "From the first to the last")
            List<Entity.Reference> entities,

            @Schema(description = "In the order they are gone over, each in its own direction")
            List<Relationship> relationships)
            implements Captioned {

        @Override
        public Chain captioned(String language) {
            return new Chain(
                    hops,
                    entities.stream().map(entity -> entity.captioned(language)).toList(),
                    relationships.stream()
                            .map(relationship -> relationship.captioned(language))
                            .toList());
        }

        /** Of a row with a path. */
        static Chain of(Record row) {
            Value path = row.get("path");
            List<Node> nodes = StreamSupport.stream(path.asPath().nodes().spliterator(), false)
                    .toList();
            Map<String, Value> byElement =
                    nodes.stream().collect(Collectors.toMap(Node::elementId, Values::value, (first, again) -> first));
            List<Relationship> edges = StreamSupport.stream(
                            path.asPath().relationships().spliterator(), false)
                    .map(edge -> Relationship.of(
                            Values.value(edge),
                            Objects.requireNonNull(byElement.get(edge.startNodeElementId())),
                            Objects.requireNonNull(byElement.get(edge.endNodeElementId()))))
                    .toList();
            List<Entity.Reference> entities = nodes.stream()
                    .map(node -> Entity.Reference.of(Values.value(node)))
                    .toList();
            return new Chain(path.asPath().length(), entities, edges);
        }
    }
}
