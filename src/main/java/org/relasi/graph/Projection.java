package org.relasi.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;

/**
 * The edges that analysts read, made from statements and from nothing else; so they can be made again at any time.
 *
 * <p>An edge exists only where a statement that is neither denied nor negated supports it.
 */
final class Projection {

    private final CypherScripts scripts;
    private final Tallies tallies;
    private final WithdrawnEdges withdrawn;

    Projection(CypherScripts writeScripts) {
        this(writeScripts, Tallies.HOT);
    }

    /** @param hot from how many statements on an edge has a tally */
    Projection(CypherScripts writeScripts, long hot) {
        this.scripts = writeScripts;
        this.tallies = new Tallies(writeScripts, hot);
        this.withdrawn = new WithdrawnEdges(writeScripts);
    }

    /** The edges that go and come in the transaction of who has the turn to write. */
    WithdrawnEdges withdrawn() {
        return withdrawn;
    }

    /** The edges of these ids as the statements make them; none for an id that no statement supports. Reads only. */
    List<Edge> compute(TransactionContext transaction, Collection<String> ids) {
        return count(transaction, ids).stream().map(Tally::edge).toList();
    }

    /** Draws the edges again that articles speak of which were stored now; those with a tally without counting their statements. */
    void add(TransactionContext transaction, List<Contribution> added) {
        Map<String, Triple> triples = new TreeMap<>();
        added.forEach(contribution -> triples.put(contribution.triple().id(), contribution.triple()));
        if (triples.isEmpty()) {
            return;
        }
        Map<String, Tally> before = tallies.find(transaction, triples.keySet());
        if (!before.isEmpty()) {
            draw(transaction, tallies.add(transaction, before, added));
        }
        triples.keySet().removeAll(before.keySet());
        tallies.keep(transaction, recount(transaction, triples.values()));
    }

    /** Draws the edges again that more or fewer denials answer now; those with a tally without counting their statements. */
    void addDenials(TransactionContext transaction, Map<Triple, Long> more) {
        Map<String, Triple> triples = new TreeMap<>();
        Map<String, Long> denials = new TreeMap<>();
        more.forEach((triple, denied) -> {
            triples.put(triple.id(), triple);
            denials.put(triple.id(), denied);
        });
        Map<String, Tally> before = tallies.find(transaction, triples.keySet());
        draw(transaction, tallies.addDenials(transaction, before, denials));
        triples.keySet().removeAll(before.keySet());
        recount(transaction, triples.values());
    }

    /**
     * Draws edges again of which stories become others; those with a tally by counting these stories alone, before and after.
     *
     * @param stories those of each edge that become others, before and after
     * @param change makes them so
     */
    void retell(TransactionContext transaction, Map<Triple, Set<String>> stories, Runnable change) {
        Map<String, Triple> triples = new TreeMap<>();
        Map<String, Set<String>> byEdge = new TreeMap<>();
        stories.forEach((triple, told) -> {
            triples.put(triple.id(), triple);
            byEdge.put(triple.id(), told);
        });
        Map<String, Tally> hot = triples.isEmpty() ? Map.of() : tallies.find(transaction, triples.keySet());
        byEdge.keySet().retainAll(hot.keySet());
        Map<List<String>, String> before = tallies.publishers(transaction, byEdge);
        change.run();
        draw(transaction, tallies.retell(transaction, hot, before, tallies.publishers(transaction, byEdge)));
        triples.keySet().removeAll(hot.keySet());
        recount(transaction, triples.values());
    }

    /** Draws the edges of these triples again, and takes back those that no statement supports. */
    void refresh(TransactionContext transaction, Collection<Triple> triples) {
        if (!triples.isEmpty()) {
            tallies.drop(transaction, triples.stream().map(Triple::id).toList());
            recount(transaction, triples);
        }
    }

    private List<Tally> recount(TransactionContext transaction, Collection<Triple> triples) {
        if (triples.isEmpty()) {
            return List.of();
        }
        List<Tally> counted =
                count(transaction, triples.stream().map(Triple::id).toList());
        Set<String> supported =
                counted.stream().map(tally -> tally.triple().id()).collect(Collectors.toSet());
        draw(transaction, counted);
        run(
                        transaction,
                        "delete_edges",
                        triples.stream()
                                .filter(triple -> !supported.contains(triple.id()))
                                .map(Triple::row)
                                .toList())
                .forEach(withdrawn::deleted);
        return counted;
    }

    private List<Tally> count(TransactionContext transaction, Collection<String> ids) {
        Map<String, Object> parameters =
                Map.of("ids", List.copyOf(ids), "symmetric", Triple.symmetricTypes(), "denying", AnswerKind.denying());
        return transaction
                .run(scripts.script("project_edges").text(), parameters)
                .list(Tally::of);
    }

    private void draw(TransactionContext transaction, Collection<Tally> edges) {
        List<Record> drawn = run(
                transaction,
                "merge_edges",
                edges.stream().map(Tally::edge).map(Edge::row).toList());
        withdrawn.drawn(drawn.stream().map(row -> row.get("id").asString()).toList());
    }

    private List<Record> run(TransactionContext transaction, String script, List<Map<String, Object>> rows) {
        return rows.isEmpty()
                ? List.of()
                : transaction
                        .run(scripts.script(script).text(), Map.of("rows", rows))
                        .list();
    }
}
