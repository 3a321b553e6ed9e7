package org.relasi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;
import org.relasi.article.Language;
import org.relasi.cypher.CypherScripts;

/**
 * Tells story and publisher of the articles anew that were stored by older rules, and counts the sources of their edges again. A
 * page a transaction; stopped and begun again, it goes on where it was.
 */
final class StoryUpgrade {

    private static final int PAGE = 100;

    private final CypherScripts scripts = CypherScripts.of("write");
    private final PublisherNames names = new PublisherNames(scripts);
    private final Projection projection = new Projection(scripts);
    private final Stories stories = new Stories(scripts, projection);
    private final Removal removal = new Removal(scripts, projection, List.of());

    /** How many articles were told anew. */
    int run(Driver store) {
        int all = 0;
        try (Session session = store.session()) {
            for (int done = PAGE; done > 0; all += done) {
                done = session.executeRead(this::page).isEmpty() ? 0 : session.executeWrite(this::upgradePage);
            }
        }
        return all;
    }

    private int upgradePage(TransactionContext transaction) {
        WriterLock.take(transaction);
        List<Record> page = page(transaction);
        for (Record row : page) {
            Article article = article(row.get("article"));
            Publications publications = Publications.of(
                    Stream.concat(Stream.of(row.get("article")), row.get("others").asList(Values.ofValue()).stream())
                            .map(Publication::of)
                            .toList());
            Publications named = publications.named(names.settle(transaction, publications.known()));
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            rows.add(named.row(article.id().value(), ArticleRow.story(article)));
            transaction
                    .run(scripts.script("set_publications").text(), Map.of("rows", rows))
                    .consume();
            stories.fold(transaction, List.of(article.id().value()));
            projection.refresh(
                    transaction, removal.touched(transaction, article.id().value()));
        }
        return page.size();
    }

    private List<Record> page(TransactionContext transaction) {
        return transaction
                .run(
                        scripts.script("find_articles_of_older_rules").text(),
                        Map.of("rules", ArticleRow.RULES, "limit", PAGE))
                .list();
    }

    private static Article article(Value node) {
        return new Article(
                new ArticleId(node.get("id").asString()),
                Language.of(node.get("language").asString()).orElseThrow(),
                node.get("title").asString(null),
                node.get("text").asString(),
                node.get("url").asString(null),
                node.get("publisher").asString(null),
                node.get("publishedAt").asLocalDate(null));
    }
}
