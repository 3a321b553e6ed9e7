package org.relasi.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Nodes and relationships in memory, each once, and no more of them than allowed. */
final class PartOfGraph {

    private final int most;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();

    /** @param most how many nodes it may have, and how many relationships */
    PartOfGraph(int most) {
        this.most = most;
    }

    /** A relationship, with the ids of its ends. */
    record Edge(Relationship relationship, String source, String target) {}

    /**
     * Adds what a value of a result is or holds: a node, relationship or path, also in lists and maps.
     *
     * @throws ExportProblem where it grows too large
     */
    void add(@Nullable Object value) {
        if (value instanceof Node node) {
            nodes.putIfAbsent(node.elementId(), node);
        } else if (value instanceof Relationship relationship) {
            relationships.putIfAbsent(relationship.elementId(), relationship);
        } else if (value instanceof Path path) {
            path.nodes().forEach(this::add);
            path.relationships().forEach(this::add);
        } else if (value instanceof List<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        }
        if (nodes.size() > most || relationships.size() > most) {
            throw ExportProblem.tooLarge(most);
        }
    }

    boolean contains(Node node) {
        return nodes.containsKey(node.elementId());
    }

    boolean isEmpty() {
        return nodes.isEmpty() && relationships.isEmpty();
    }

    /** Element ids of nodes that relationships stand between and that are not here. */
    List<String> missingEnds() {
        Set<String> missing = new TreeSet<>();
        for (Relationship relationship : relationships.values()) {
            missing.add(relationship.startNodeElementId());
            missing.add(relationship.endNodeElementId());
        }
        missing.removeAll(nodes.keySet());
        return List.copyOf(missing);
    }

    /** The sections that something is in. */
    Set<Section> sections() {
        Set<Section> sections = new TreeSet<>();
        nodes.values().forEach(node -> sections.add(Section.ofNode(node.labels())));
        relationships.values().forEach(edge -> sections.add(Section.ofRelationship(edge.type())));
        return sections;
    }

    /** In the order of their ids. */
    List<Node> nodes(Section section) {
        return nodes.values().stream()
                .filter(node -> section.ofNodes() && Section.ofNode(node.labels()) == section)
                .sorted(Comparator.comparing(GraphNode::idOf))
                .toList();
    }

    /** In the order of their ends and types; all ends are here. */
    List<Edge> edges(Section section) {
        return relationships.values().stream()
                .filter(edge -> Section.ofRelationship(edge.type()) == section)
                .map(edge -> new Edge(edge, id(edge.startNodeElementId()), id(edge.endNodeElementId())))
                .sorted(Comparator.comparing(Edge::source)
                        .thenComparing(Edge::target)
                        .thenComparing(edge -> edge.relationship().type()))
                .toList();
    }

    private String id(String elementId) {
        Node node = nodes.get(elementId);
        return node == null ? "" : GraphNode.idOf(node);
    }

    /** Ids of the projected edges. */
    List<String> edgeIds() {
        return ids(relationships.values().stream()
                .filter(edge -> Section.ofRelationship(edge.type()) == Section.EDGES)
                .toList());
    }

    /** Ids of the statements. */
    List<String> statementIds() {
        return ids(nodes(Section.STATEMENTS));
    }

    private static List<String> ids(List<? extends Entity> elements) {
        return elements.stream()
                .filter(element -> element.containsKey("id"))
                .map(element -> element.get("id").asString())
                .sorted()
                .toList();
    }
}
