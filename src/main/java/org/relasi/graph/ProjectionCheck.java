package org.relasi.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.CheckReport.Difference;
import org.relasi.graph.CheckReport.Kind;
import org.springframework.stereotype.Component;

/**
 * Compares the stored edges with those that the statements make. Reads only, a page at a time, so that memory does not grow
 * with the graph.
 */
@Component
public final class ProjectionCheck {

    private static final int PAGE = 500;

    private final Driver driver;
    private final Projection projection = new Projection(CypherScripts.of("write"));
    private final CypherScripts scripts = CypherScripts.of("check");

    ProjectionCheck(Driver driver) {
        this.driver = driver;
    }

    /** Compares everything. An edge that is being written at the same time is compared again before it counts. */
    public CheckReport run() {
        CheckTally tally = new CheckTally();
        try (Session session = driver.session()) {
            Optional<String> after = Optional.of("");
            while (after.isPresent()) {
                after = checkEdges(session, after.get(), tally);
            }
            after = Optional.of("");
            while (after.isPresent()) {
                after = findUnfounded(session, after.get(), tally);
            }
        }
        return tally.report();
    }

    /** Compares one page of edges that statements speak of; returns the last id, or empty at the end. */
    private Optional<String> checkEdges(Session session, String after, CheckTally tally) {
        List<String> ids = session.executeRead(transaction -> transaction
                .run(text("page_edges"), Map.of("after", after, "limit", PAGE))
                .list(row -> row.get("id").asString()));
        Comparison comparison = session.executeRead(transaction -> compare(transaction, ids));
        tally.countEdges(comparison.edges());
        if (!comparison.differences().isEmpty()) {
            List<String> doubtful =
                    comparison.differences().stream().map(Difference::id).toList();
            comparison = session.executeRead(transaction -> compare(transaction, doubtful));
        }
        comparison.differences().forEach(tally::add);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private record Comparison(int edges, List<Difference> differences) {}

    private Comparison compare(TransactionContext transaction, List<String> ids) {
        List<Edge> expected = projection.compute(transaction, ids);
        List<Map<String, Object>> rows = expected.stream().map(Edge::row).toList();
        Map<String, List<Record>> stored = transaction.run(text("find_edges"), Map.of("rows", rows)).stream()
                .collect(Collectors.groupingBy(row -> row.get("id").asString()));
        List<Difference> differences = expected.stream()
                .flatMap(edge -> difference(edge, stored.getOrDefault(edge.id(), List.of())).stream())
                .toList();
        return new Comparison(expected.size(), differences);
    }

    private static Optional<Difference> difference(Edge edge, List<Record> stored) {
        if (stored.isEmpty()) {
            return Optional.of(new Difference(edge.id(), edge.type(), Kind.MISSING, edge.properties(), Map.of()));
        }
        Record first = stored.get(0);
        Map<String, Object> properties = first.get("properties").asMap();
        boolean same = stored.size() == 1
                && first.get("type").asString().equals(edge.type())
                && properties.equals(edge.properties());
        if (!same) {
            return Optional.of(different(edge, edge.properties(), properties));
        }
        Map<String, Object> card = first.get("card").asMap();
        return card.equals(edge.card()) ? Optional.empty() : Optional.of(different(edge, edge.card(), card));
    }

    private static Difference different(Edge edge, Map<String, Object> expected, Map<String, Object> stored) {
        return new Difference(edge.id(), edge.type(), Kind.DIFFERENT, expected, stored);
    }

    /** Looks through the edges of one page of entities; returns the last entity's id, or empty at the end. */
    private Optional<String> findUnfounded(Session session, String after, CheckTally tally) {
        Map<String, Object> parameters = Map.of("after", after, "limit", PAGE, "symmetric", Triple.symmetricTypes());
        Record page = session.executeRead(transaction ->
                transaction.run(text("find_unfounded_edges"), parameters).single());
        for (Value edge : page.get("unfounded").values()) {
            tally.add(new Difference(
                    edge.get("id").asString(),
                    edge.get("type").asString(),
                    Kind.UNFOUNDED,
                    Map.of(),
                    edge.get("properties").asMap()));
        }
        tally.countUnlisted(page.get("total").asLong() - page.get("unfounded").size());
        return Optional.ofNullable(page.get("last").asString(null));
    }

    private String text(String script) {
        return scripts.script(script).text();
    }
}
