package org.relasi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.relasi.graph.Amendment;
import org.relasi.graph.Triple;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Applies what people decided to articles that are stored now. Former entities that their words were resolved to are entities
 * while they are written, so that names that articles give them are not lost.
 */
@Component
@Order(100)
final class DecidedIdentities implements Amendment {

    @Override
    public void prepare(TransactionContext transaction, Collection<String> entities) {
        IdentityStore store = new IdentityStore(transaction);
        if (store.hasDecisions()) {
            store.onEach("wake_former_entities", entities);
            store.onEach("take_own_names", entities);
        }
    }

    @Override
    public Collection<Triple> amend(TransactionContext transaction, List<String> articles) {
        return place(transaction, store -> articles);
    }

    /**
     * Brings what some articles say to whom it is meant of; answers the edges of the statements that it moved.
     *
     * @param which tells their ids; not asked where nobody decided anything
     */
    static Collection<Triple> place(TransactionContext transaction, Function<IdentityStore, Collection<String>> which) {
        IdentityStore store = new IdentityStore(transaction);
        if (!store.hasDecisions()) {
            return List.of();
        }
        Collection<String> articles = which.apply(store);
        if (articles.isEmpty()) {
            return List.of();
        }
        Set<String> entities = store.entitiesOf(articles);
        Placement placement = store.placement(entities);
        List<Link> links = store.linksOf(articles, placement.decided());
        return new Rearrangement(transaction, placement)
                .arrange(entities, links)
                .edges();
    }
}
