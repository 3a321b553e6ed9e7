package org.relasi.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;

/**
 * Entities that nothing in the graph points to any more, within a transaction that has the turn to write: they go. One that the
 * words of an article were resolved to, while people placed them elsewhere, stays as a {@code FormerEntity}, which keeps its
 * names until they are placed back.
 */
public final class UnmentionedEntities {

    private static final List<String> SCRIPTS = List.of(
            "delete_edges_of_emptied", "delete_former_entities", "delete_forgotten_entities", "set_entities_aside");

    private final CypherScripts scripts;

    public UnmentionedEntities(CypherScripts writeScripts) {
        this.scripts = writeScripts;
    }

    /** Looks at some entities and former entities, whether they are in the store or not. */
    public void clear(TransactionContext transaction, Collection<String> entities) {
        if (entities.isEmpty()) {
            return;
        }
        Map<String, Object> ids = Map.of("ids", List.copyOf(entities));
        for (String script : SCRIPTS) {
            transaction.run(scripts.script(script).text(), ids).consume();
        }
    }
}
