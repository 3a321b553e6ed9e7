package org.relasi.graph;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/**
 * What is to be changed in articles after they were read and before anybody sees them: what people decided of entities and of
 * statements. It works in the transaction that stores the articles, in the order of {@link org.springframework.core.annotation.Order}.
 */
@FunctionalInterface
public interface Amendment {

    /**
     * Makes entities ready to be written again by what articles say of them, before they are; or does nothing.
     *
     * @param entities ids of those that the words of the articles were resolved to, stored or not
     */
    default void prepare(TransactionContext transaction, Collection<String> entities) {}

    /**
     * Changes what was just stored of some articles, or nothing.
     *
     * @param articles ids of those stored now, new or read anew
     * @return edges whose statements it changed, those that they speak of now and those that they spoke of before; they are
     *     drawn again by their statements
     */
    Collection<Triple> amend(TransactionContext transaction, List<String> articles);

    /**
     * Changes what rests on statements of some edges after those changed otherwise than by new articles: some were taken back, or
     * speak of others now.
     *
     * @param edges those that the statements speak of now and those that they spoke of before
     * @return as {@link #amend}
     */
    default Collection<Triple> follow(TransactionContext transaction, Collection<Triple> edges) {
        return List.of();
    }

    /**
     * Changes what became known of who else published an article that was stored before, or nothing.
     *
     * @return as {@link #amend}
     */
    default Collection<Triple> published(TransactionContext transaction, String article) {
        return List.of();
    }
}
