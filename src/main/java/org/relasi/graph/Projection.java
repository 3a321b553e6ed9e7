package org.relasi.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;

/**
 * The edges that analysts read, made from statements and from nothing else; so they can be made again at any time.
 *
 * <p>An edge exists only where a statement that is neither denied nor negated supports it.
 */
final class Projection {

    private final CypherScripts scripts;

    Projection(CypherScripts writeScripts) {
        this.scripts = writeScripts;
    }

    /** The edges of these ids as the statements make them; none for an id that no statement supports. Reads only. */
    List<Edge> compute(TransactionContext transaction, Collection<String> ids) {
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "symmetric", Triple.symmetricTypes());
        return transaction.run(text("project_edges"), parameters).list(Edge::of);
    }

    /** Draws the edges of these triples again, and takes back those that no statement supports. */
    void refresh(TransactionContext transaction, Collection<Triple> triples) {
        if (triples.isEmpty()) {
            return;
        }
        List<Edge> edges = compute(transaction, triples.stream().map(Triple::id).toList());
        Set<String> supported = edges.stream().map(Edge::id).collect(Collectors.toSet());
        run(transaction, "merge_edges", edges.stream().map(Edge::row).toList());
        run(
                transaction,
                "delete_edges",
                triples.stream()
                        .filter(triple -> !supported.contains(triple.id()))
                        .map(Triple::row)
                        .toList());
    }

    private void run(TransactionContext transaction, String script, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            transaction.run(text(script), Map.of("rows", rows)).consume();
        }
    }

    private String text(String script) {
        return scripts.script(script).text();
    }
}
