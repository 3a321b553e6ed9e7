package org.relasi.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;

/** Where articles were published, in the store. */
final class Printings {

    private final CypherScripts scripts;
    private final PublisherNames names;

    Printings(CypherScripts writeScripts) {
        this.scripts = writeScripts;
        this.names = new PublisherNames(writeScripts);
    }

    /** By the ids of those articles that are stored. */
    Map<String, Publications> stored(TransactionContext transaction, List<Article> articles) {
        List<String> ids = articles.stream()
                .map(article -> article.id().value())
                .distinct()
                .toList();
        return transaction.run(scripts.script("find_publications").text(), Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> Publications.of(row.get("publications").asList(Publication::of))));
    }

    /** Whether all of them are stored with all that is known of who published them. */
    boolean areKnown(TransactionContext transaction, List<Article> articles) {
        Map<String, Publications> stored = stored(transaction, articles);
        return articles.stream().allMatch(article -> {
            Publications known = stored.get(article.id().value());
            return known != null && known.with(Publication.of(article)).equals(known);
        });
    }

    void write(TransactionContext transaction, String article, Publications publications) {
        Publications named = publications.named(names.settle(transaction, publications.known()));
        transaction
                .run(scripts.script("set_publications").text(), Map.of("rows", List.of(named.row(article, Map.of()))))
                .consume();
    }

    /** Names the publisher of an article that was stored now as the store names it. */
    void name(TransactionContext transaction, Article article) {
        Publications publications = new Publications(List.of(Publication.of(article)));
        Map<String, String> settled = names.settle(transaction, publications.known());
        if (!publications.named(settled).equals(publications)) {
            write(transaction, article.id().value(), publications);
        }
    }
}
