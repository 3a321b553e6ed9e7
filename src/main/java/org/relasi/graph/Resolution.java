package org.relasi.graph;

import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Gives articles with the entities that they speak of, once all articles before them are stored. */
@FunctionalInterface
interface Resolution {

    /**
     * The articles with their entities, in the order of their numbers.
     *
     * @param transaction sees what was stored before
     * @param articles numbers of articles of one call, in their order; what the first of them say is known to the next
     */
    List<ReadArticle> resolve(TransactionContext transaction, List<Integer> articles);
}
