package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;

/** GraphML as another program reads it, after it has checked it against the schema of GraphML. */
class GraphmlExportIT extends ExportApi {

    private final DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    private final Map<String, Map<String, Attribute>> vertices = new HashMap<>();
    private final Map<String, Map<String, Attribute>> edges = new HashMap<>();

    @Test
    void holdsAllEntitiesAndEdgesWithTheirProperties() throws Exception {
        read("format=graphml");

        assertThat(graph.vertexSet()).hasSize((int) count("MATCH (e:Entity) RETURN count(e)"));
        assertThat(graph.edgeSet()).hasSize((int) count("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)"));
        assertThat(value(vertices.get("e-putin"), "type")).isEqualTo("Person");
        assertThat(value(vertices.get("e-putin"), "label")).isEqualTo("Vladimir Putin");
        assertThat(value(vertices.get("e-rus"), "iso3")).isEqualTo("RUS");
        assertThat(value(vertices.get("e-rus"), "aliases"))
                .isEqualTo("[\"Kremlin; \\\"Moskow\\\"\",\"Русь, |a|\",\"dua\\nbaris\",\"C:\\\\temp\\\\\",\"🚀\"]");
        Map<String, Attribute> accuses = edges.get("e-deu ACCUSES e-rus");
        Map<String, Object> stored = stored(
                        "MATCH (:Entity {id: 'e-deu'})-[r:ACCUSES]->(:Entity {id: 'e-rus'}) RETURN properties(r)")
                .get(0)
                .get(0)
                .asMap(Value::asObject);
        stored.forEach((name, property) -> {
            if (!name.equals("id")) {
                assertThat(value(accuses, name)).as(name).isEqualTo(property.toString());
            }
        });
        assertThat(accuses.get("sources").getType()).isEqualTo(AttributeType.LONG);
        assertThat(accuses.get("confidence").getType()).isEqualTo(AttributeType.DOUBLE);
    }

    @Test
    void holdsEvidenceWhereItIsAskedFor() throws Exception {
        read("format=graphml&evidence=true");

        assertThat(graph.vertexSet()).hasSize((int) count("MATCH (n) WHERE NOT n:EdgeCard RETURN count(n)"));
        assertThat(graph.edgeSet()).hasSize((int) count("MATCH ()-[r]->() RETURN count(r)"));
        assertThat(value(vertices.get("a-1-0"), "text")).isEqualTo(HARD_TEXT);
        assertThat(value(vertices.get("s-01"), "polarity")).isEqualTo("asserted");
        assertThat(edges).containsKey("DENIES ANSWERS ACCUSES");
    }

    private void read(String parameters) throws Exception {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (vertex, attribute) -> vertices.computeIfAbsent(vertex.getFirst(), v -> new HashMap<>())
                        .put(vertex.getSecond(), attribute));
        Map<DefaultEdge, Map<String, Attribute>> byEdge = new HashMap<>();
        importer.addEdgeAttributeConsumer((edge, attribute) ->
                byEdge.computeIfAbsent(edge.getFirst(), e -> new HashMap<>()).put(edge.getSecond(), attribute));
        importer.importGraph(graph, new StringReader(text(parameters)));
        byEdge.forEach((edge, attributes) -> edges.put(
                end(graph.getEdgeSource(edge)) + " " + value(attributes, "type") + " " + end(graph.getEdgeTarget(edge)),
                attributes));
    }

    /** Statements by what they say, as their ids are. */
    private String end(String vertex) {
        return vertex.startsWith("s-") ? value(vertices.get(vertex), "type") : vertex;
    }

    private static String value(Map<String, Attribute> attributes, String name) {
        Attribute attribute = attributes.get(name);
        return attribute == null ? "" : attribute.getValue();
    }
}
