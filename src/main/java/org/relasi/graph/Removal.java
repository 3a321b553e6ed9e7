package org.relasi.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.RelationType;

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
        Map<String, Object> id = Map.of("id", article);
        Collection<Triple> touched = touched(transaction, article);
        List<String> entities = run(transaction, "find_entities_of_article", id).stream()
                .map(row -> row.get("id").asString())
                .toList();
        List<String> copies = stories.copiesOf(transaction, article);
        run(transaction, "delete_article", id);
        projection.refresh(transaction, touched);
        projection.refresh(transaction, stories.refold(transaction, copies));
        follow(transaction, touched);
        unmentioned.clear(transaction, entities);
        return true;
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
            RelationType type = RelationType.valueOf(row.get("type").asString());
            Triple.of(row.get("subject").asString(), type, row.get("object").asString())
                    .ifPresent(triple -> triples.put(triple.id(), triple));
        }
        return triples.values();
    }

    private List<Record> run(TransactionContext transaction, String script, Map<String, Object> parameters) {
        return transaction.run(scripts.script(script).text(), parameters).list();
    }
}
