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
        return known(transaction, articles).stream().allMatch(known -> known);
    }

    /** Of each in turn whether it is. */
    List<Boolean> known(TransactionContext transaction, List<Article> articles) {
        Map<String, Publications> stored = stored(transaction, articles);
        return articles.stream()
                .map(article -> {
                    Publications known = stored.get(article.id().value());
                    return known != null && known.with(Publication.of(article)).equals(known);
                })
                .toList();
    }

    void write(TransactionContext transaction, String article, Publications publications) {
        Publications named = publications.named(names.settle(transaction, publications.known()));
        transaction
                .run(scripts.script("set_publications").text(), Map.of("rows", List.of(named.row(article, Map.of()))))
                .consume();
    }

    /** The names, by key, by which the publishers of articles are to be stored. */
    Map<String, String> names(TransactionContext transaction, List<Article> articles) {
        return names.settle(
                transaction, articles.stream().map(Publication::of).filter(publication -> publication.key() != null));
    }
}
