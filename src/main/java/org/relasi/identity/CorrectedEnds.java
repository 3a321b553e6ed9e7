package org.relasi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;
import org.relasi.graph.Amendment;
import org.relasi.graph.Triple;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Applies splits to whom a review put into a statement or took out of it, as to whom the words were resolved to: so it does not matter which of
 * the two was decided first. Comes after reviews.
 */
@Component
@Order(250)
final class CorrectedEnds implements Amendment {

    @Override
    public Collection<Triple> amend(TransactionContext transaction, List<String> articles) {
        return DecidedIdentities.place(
                transaction, store -> articles(store, "articles_with_corrections", Map.of("articles", articles)));
    }

    @Override
    public Collection<Triple> follow(TransactionContext transaction, Collection<Triple> edges) {
        Set<String> ends = new TreeSet<>();
        edges.forEach(edge -> ends.addAll(List.of(edge.source(), edge.target())));
        return DecidedIdentities.place(
                transaction, store -> articles(store, "articles_of_splits", Map.of("ids", List.copyOf(ends))));
    }

    private static List<String> articles(IdentityStore store, String script, Map<String, Object> parameters) {
        return store.rows(script, parameters).stream()
                .map(row -> row.get("article").asString())
                .toList();
    }
}
