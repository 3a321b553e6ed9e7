package org.relasi.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.Node;

/** What is around an entity: the edges that lead on from it, breadth first, and the entities that they lead to. */
final class Neighbourhood {

    private final StoreReading store;
    private final Window window;
    private final int most;
    private final PartOfGraph part;

    private Neighbourhood(StoreReading store, Window window, int most) {
        this.store = store;
        this.window = window;
        this.most = most;
        this.part = new PartOfGraph(most);
    }

    /**
     * @param window of the statements that support an edge
     * @throws ExportProblem where there is no such entity, or more than {@code most} edges or entities
     */
    static PartOfGraph of(StoreReading store, ExportRequest.Around around, Window window, int most) throws IOException {
        Neighbourhood neighbourhood = new Neighbourhood(store, window, most);
        List<String> frontier = neighbourhood.start(around.entity());
        for (int hop = 0; hop < around.depth() && !frontier.isEmpty(); hop++) {
            frontier = neighbourhood.next(frontier);
        }
        return neighbourhood.part;
    }

    private List<String> start(String entity) throws IOException {
        store.rows(
                "entity", Map.of("id", entity), row -> part.add(row.get("node").asNode()));
        if (part.isEmpty()) {
            throw ExportProblem.noEntity(entity);
        }
        return List.of(entity);
    }

    /** Adds the edges at some entities; gives the ids of the entities that are new. */
    private List<String> next(List<String> frontier) throws IOException {
        List<String> found = new ArrayList<>();
        store.rows("edges_at", window.parameters(Map.of("ids", frontier, "limit", most + 1)), row -> {
            for (String end : List.of("source", "target")) {
                Node node = row.get(end).asNode();
                if (!part.contains(node)) {
                    found.add(GraphNode.idOf(node));
                }
                part.add(node);
            }
            part.add(row.get("edge").asRelationship());
        });
        return found;
    }
}
