package org.relasi.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;

/** Takes an article out of the graph, within a transaction that has the turn to write. */
final class Removal {

    private final CypherScripts scripts;
    private final Projection projection;
    private final UnmentionedEntities unmentioned;
    private final List<Amendment> amendments;
    private final Stories stories;

    Removal(CypherScripts writeScripts, Projection projection, List<Amendment> amendments) {
        this.scripts = writeScripts;
        this.projection = projection;
        this.unmentioned = new UnmentionedEntities(writeScripts);
        this.amendments = List.copyOf(amendments);
        this.stories = new Stories(writeScripts, projection);
    }

    /** Whether it was stored. */
    boolean remove(TransactionContext transaction, String article) {
        if (run(transaction, "find_publications", Map.of("ids", List.of(article)))
                .isEmpty()) {
            return false;
        }
        Collection<Triple> touched = touched(transaction, article);
        List<String> entities = entities(transaction, article);
        List<String> copies = stories.copiesOf(transaction, article);
        run(transaction, "delete_article", Map.of("id", article));
        projection.refresh(transaction, touched);
        projection.refresh(transaction, stories.refold(transaction, copies));
        follow(transaction, touched);
        forget(transaction, entities);
        return true;
    }

    /** Takes all back that was read from an article, and leaves the article; answers which entities that spoke of. */
    List<String> unread(TransactionContext transaction, String article) {
        List<String> entities = entities(transaction, article);
        run(transaction, "delete_reading", Map.of("id", article));
        return entities;
    }

    /** Removes those of some entities that nothing speaks of any more. */
    void forget(TransactionContext transaction, Collection<String> entities) {
        unmentioned.clear(transaction, entities);
    }

    private List<String> entities(TransactionContext transaction, String article) {
        return run(transaction, "find_entities_of_article", Map.of("id", article)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** Lets amendments follow a change of the statements of some edges. */
    void follow(TransactionContext transaction, Collection<Triple> edges) {
        for (Amendment amendment : amendments) {
            projection.refresh(transaction, amendment.follow(transaction, edges));
        }
    }

    /** The edges that an article has a part in. */
    Collection<Triple> touched(TransactionContext transaction, String article) {
        return triples(run(transaction, "find_touched_edges", Map.of("id", article)));
    }

    private static Collection<Triple> triples(List<Record> rows) {
        Map<String, Triple> triples = new TreeMap<>();
        for (Record row : rows) {
            Triple.ofEnds(row).ifPresent(triple -> triples.put(triple.id(), triple));
        }
        return triples.values();
    }

    private List<Record> run(TransactionContext transaction, String script, Map<String, Object> parameters) {
        return transaction.run(scripts.script(script).text(), parameters).list();
    }
}
