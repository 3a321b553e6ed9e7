package org.relasi.export;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.neo4j.driver.types.Node;

/**
 * A node as the files have it.
 *
 * @param id its own id, which is the same in every store
 * @param labels sorted
 * @param properties of the Java types that the driver gives
 * @param ends ids of the nodes that it stands between, by their roles; empty where the file has relationships for that
 */
record GraphNode(
        Section section, String id, List<String> labels, Map<String, Object> properties, Map<String, Object> ends) {

    private static final String ENTITY = "Entity";

    static GraphNode of(Node node, Map<String, Object> ends) {
        List<String> labels = StreamSupport.stream(node.labels().spliterator(), false)
                .sorted()
                .toList();
        return new GraphNode(Section.ofNode(labels), idOf(node), labels, node.asMap(), ends);
    }

    /** The id of a node, made up from where it is in the store for one without. */
    static String idOf(Node node) {
        return node.containsKey("id")
                ? String.valueOf(node.get("id").asObject())
                : "node-" + ElementNumbers.of(node.elementId());
    }

    /** Its label, for an entity the one beside {@code Entity}. */
    String type() {
        return labels.stream()
                .filter(label -> !label.equals(ENTITY))
                .findFirst()
                .orElse(ENTITY);
    }
}
