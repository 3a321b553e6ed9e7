package org.relasi.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Gathers the nodes and relationships of a result, wherever in its rows they are. What has an end elsewhere is no link. */
final class ScriptDrawing {

    /** The property that names a node, by what it may be. */
    private static final List<String> NAMES = List.of("name", "title", "text", "type", "id");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();

    private ScriptDrawing() {}

    static Drawing of(List<Record> rows) {
        ScriptDrawing drawing = new ScriptDrawing();
        rows.forEach(row -> row.values().forEach(value -> drawing.gather(value.asObject())));
        return drawing.drawing();
    }

    private void gather(@Nullable Object value) {
        if (value instanceof Node node) {
            nodes.putIfAbsent(node.elementId(), node);
        } else if (value instanceof Relationship relationship) {
            relationships.putIfAbsent(relationship.elementId(), relationship);
        } else if (value instanceof Path path) {
            path.nodes().forEach(this::gather);
            path.relationships().forEach(this::gather);
        } else if (value instanceof List<?> list) {
            list.forEach(this::gather);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::gather);
        }
    }

    private Drawing drawing() {
        List<Drawing.Link> links = new ArrayList<>();
        for (Relationship relationship : relationships.values()) {
            Node source = nodes.get(relationship.startNodeElementId());
            Node target = nodes.get(relationship.endNodeElementId());
            if (source != null && target != null) {
                links.add(link(relationship, id(source), id(target)));
            }
        }
        return new Drawing(nodes.values().stream().map(ScriptDrawing::node).toList(), links, null);
    }

    private static Drawing.Node node(Node node) {
        String name = NAMES.stream()
                .map(property -> Graph.text(node.get(property)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Drawing.Node(id(node), Graph.type(node.labels()), name, properties(node));
    }

    private static Drawing.Link link(Relationship relationship, String source, String target) {
        String own = Graph.text(relationship.get("id"));
        // What only ties evidence together has no id, and there is one of a type between two nodes.
        String id = own == null ? String.join("-", source, relationship.type(), target) : own;
        return new Drawing.Link(
                id,
                relationship.type(),
                source,
                target,
                Graph.text(relationship.get("label")),
                properties(relationship));
    }

    private static String id(Entity element) {
        return element.get("id").asString("");
    }

    private static Map<String, Object> properties(MapAccessor element) {
        Map<String, Object> properties = Graph.properties(element);
        properties.keySet().removeAll(Cells.INTERNAL);
        return properties;
    }
}
