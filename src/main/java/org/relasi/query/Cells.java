package org.relasi.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Tells the values of a result in JSON. Knows the ids of all nodes of the result, which its relationships refer to. */
final class Cells {

    /** Told elsewhere, or for the store's own use. */
    static final Set<String> INTERNAL = Set.of("id", "keys", "lookup", "edge");

    private final Map<String, String> idsByElement = new HashMap<>();

    private Cells() {}

    static Cells of(List<Record> records) {
        Cells cells = new Cells();
        records.forEach(row -> row.values().forEach(value -> cells.learn(value.asObject())));
        return cells;
    }

    /** A row by its columns, in order. */
    Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        row.keys().forEach(column -> cells.put(column, cell(row.get(column))));
        return cells;
    }

    private @Nullable Object cell(Value value) {
        return value.isNull() ? null : told(value.asObject());
    }

    private @Nullable Object told(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return relationship(relationship);
        }
        if (value instanceof Path path) {
            // In this order always, as an ETag is a digest of the answer.
            Map<String, @Nullable Object> told = new LinkedHashMap<>();
            told.put("nodes", stream(path.nodes()).map(this::node).toList());
            told.put(
                    "relationships",
                    stream(path.relationships()).map(this::relationship).toList());
            return told;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::told).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(String.valueOf(key), told(entry)));
            return entries;
        }
        return Graph.plain(value);
    }

    private Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", Graph.text(node.get("id")));
        told.put("labels", stream(node.labels()).sorted().toList());
        told.put("properties", properties(Graph.properties(node)));
        return told;
    }

    private Map<String, @Nullable Object> relationship(Relationship edge) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", Graph.text(edge.get("id")));
        told.put("type", edge.type());
        told.put("source", idsByElement.get(edge.startNodeElementId()));
        told.put("target", idsByElement.get(edge.endNodeElementId()));
        told.put("properties", properties(Graph.properties(edge)));
        return told;
    }

    private static Map<String, Object> properties(Map<String, Object> all) {
        all.keySet().removeAll(INTERNAL);
        return all;
    }

    private void learn(@Nullable Object value) {
        if (value instanceof Node node) {
            idsByElement.put(node.elementId(), node.get("id").asString(""));
        } else if (value instanceof Path path) {
            path.nodes().forEach(this::learn);
        } else if (value instanceof List<?> list) {
            list.forEach(this::learn);
        }
    }

    private static <T> Stream<T> stream(Iterable<T> items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
