package org.relasi.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * What goes into a file: nodes and relationships at hand, and those that scripts find while it is written.
 *
 * <p>Nodes come before relationships, and what is between nodes is left out where one of them is not in the file: so nothing
 * dangles when articles arrive or go in the meantime.
 *
 * @param atHand small enough for the memory
 * @param passes in the order of their sections
 */
record GraphContent(PartOfGraph atHand, List<Pass> passes) {

    GraphContent {
        passes = List.copyOf(passes);
    }

    /** A script that finds nodes or relationships of a section. */
    record Pass(Section section, String script, Map<String, @Nullable Object> parameters) {}

    /** Whether nodes tell by themselves what they stand between. */
    boolean nodesTellEnds() {
        return passes.stream().anyMatch(pass -> pass.section() == Section.STATEMENTS);
    }

    /** @param step called for each node and relationship */
    void write(StoreReading store, GraphFile file, Runnable step) throws IOException {
        Writing writing = new Writing(store, file, step);
        for (Section section : sections()) {
            file.begin(section);
            writing.write(section);
        }
        file.end();
    }

    /** The sections that the file has, even where nothing is in them. */
    Set<Section> sections() {
        Set<Section> sections = new TreeSet<>(Set.of(Section.ENTITIES, Section.EDGES));
        passes.forEach(pass -> sections.add(pass.section()));
        sections.addAll(atHand.sections());
        return sections;
    }

    /** One writing of it, which knows what is in the file already. */
    private final class Writing {
        private final ElementNumbers written = new ElementNumbers();
        private final StoreReading store;
        private final GraphFile file;
        private final Runnable step;

        private Writing(StoreReading store, GraphFile file, Runnable step) {
            this.store = store;
            this.file = file;
            this.step = step;
        }

        private void write(Section section) throws IOException {
            for (Node node : atHand.nodes(section)) {
                write(node, Map.of());
            }
            for (PartOfGraph.Edge edge : atHand.edges(section)) {
                write(edge.relationship(), edge.source(), edge.target());
            }
            for (Pass pass : passes) {
                if (pass.section() == section) {
                    store.rows(pass.script(), pass.parameters(), section.ofNodes() ? this::node : this::edge);
                }
            }
        }

        private void node(Record row) throws IOException {
            if (row.get("needs").asList(Value::asString).stream().allMatch(written::contains)) {
                write(row.get("node").asNode(), row.get("ends").asMap());
            }
        }

        private void edge(Record row) throws IOException {
            write(
                    row.get("edge").asRelationship(),
                    row.get("source").asString(),
                    row.get("target").asString());
        }

        private void write(Node node, Map<String, Object> ends) throws IOException {
            if (written.add(node.elementId())) {
                file.write(GraphNode.of(node, ends));
                step.run();
            }
        }

        private void write(Relationship edge, String source, String target) throws IOException {
            if (written.contains(edge.startNodeElementId()) && written.contains(edge.endNodeElementId())) {
                file.write(GraphEdge.of(edge, source, target));
                step.run();
            }
        }
    }
}
