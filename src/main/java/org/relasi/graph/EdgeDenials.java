package org.relasi.graph;

import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.springframework.stereotype.Component;

/** Denials of edges that come to light after the articles were stored: such as answer them from another article. */
@Component
public final class EdgeDenials {

    private final Projection projection = new Projection(CypherScripts.of("write"));

    /**
     * Draws edges again whose statements have more or fewer denials than before, within a transaction that has the turn to
     * write. What an edge with a tally costs does not grow with its statements.
     *
     * @param more by how many, for each edge
     */
    public void add(TransactionContext transaction, Map<Triple, Long> more) {
        projection.addDenials(transaction, more);
    }
}
