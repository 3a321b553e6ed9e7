package org.relasi.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Reading;
import org.relasi.resolve.Judgement;
import org.relasi.syntax.Document;
import org.springframework.stereotype.Component;

/**
 * Stores articles with all that was read from them, each call in one transaction: all of it or nothing.
 *
 * <p>One writer at a time: threads of one instance take turns by a fair lock, instances by a lock node that every transaction
 * takes first. So writers never wait for each other in a circle and never make a second entity of one id. What fails all the
 * same leaves nothing behind, and may be sent again.
 */
@Component
public final class GraphWriter {

    /** Whoever sent an article has given up by then. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Driver driver;
    private final CypherScripts scripts = CypherScripts.of("write");
    private final Projection projection = new Projection(scripts);
    private final Removal removal = new Removal(scripts, projection);
    private final WriterTurn turn = new WriterTurn(LONGEST_WAIT);

    GraphWriter(Driver driver) {
        this.driver = driver;
    }

    /** Stores one article; writes nothing at all where it is stored already. */
    public WriteOutcome write(Article article, Document document, Reading reading, List<Judgement> judgements) {
        return writeAll(List.of(new ReadArticle(article, document, reading, judgements)))
                .get(0);
    }

    /**
     * Stores articles in one transaction, some tens at best: one failure and none of them is stored.
     *
     * @return one outcome an article, in their order; the second of two that are the same is unchanged
     */
    public List<WriteOutcome> writeAll(List<ReadArticle> articles) {
        return turn.take(() -> writeInTurn(articles));
    }

    /** Who wants to write now. */
    public WriterQueue queue() {
        return turn.queue();
    }

    private List<WriteOutcome> writeInTurn(List<ReadArticle> articles) {
        try (Session session = driver.session()) {
            List<ArticleId> ids =
                    articles.stream().map(read -> read.article().id()).toList();
            if (session.executeRead(transaction -> stored(transaction, ids)).containsAll(ids)) {
                return articles.stream().map(GraphWriter::unchanged).toList();
            }
            return session.executeWrite(transaction -> writeMissing(transaction, articles, ids));
        }
    }

    /** Whether an article is stored. */
    public boolean contains(ArticleId id) {
        try (Session session = driver.session()) {
            return !session.executeRead(transaction -> stored(transaction, List.of(id)))
                    .isEmpty();
        }
    }

    /**
     * Takes an article back with all that was read from it: edges are projected again without it, and entities go that nothing
     * mentions any more. Those that stay keep the names that it gave them.
     *
     * @return false where it was not stored
     */
    public boolean delete(String articleId) {
        return turn.take(() -> {
            try (Session session = driver.session()) {
                return session.executeWrite(transaction -> {
                    WriterLock.take(transaction);
                    return removal.remove(transaction, articleId);
                });
            }
        });
    }

    private List<WriteOutcome> writeMissing(
            TransactionContext transaction, List<ReadArticle> articles, List<ArticleId> ids) {
        WriterLock.take(transaction);
        Set<ArticleId> present = stored(transaction, ids); // again: another instance may have been first
        GraphRows rows = new GraphRows();
        List<WriteOutcome> outcomes = new ArrayList<>();
        for (ReadArticle read : articles) {
            outcomes.add(
                    present.add(read.article().id())
                            ? new WriteOutcome(read.article().id(), true, rows.add(read))
                            : unchanged(read));
        }
        rows.byScript().forEach((script, scriptRows) -> {
            if (!scriptRows.isEmpty()) {
                transaction.run(text(script), Map.of("rows", scriptRows)).consume();
            }
        });
        projection.refresh(transaction, rows.triples());
        return outcomes;
    }

    private Set<ArticleId> stored(TransactionContext transaction, List<ArticleId> ids) {
        List<String> values = ids.stream().map(ArticleId::value).toList();
        return new HashSet<>(transaction
                .run(text("find_articles"), Map.of("ids", values))
                .list(row -> new ArticleId(row.get("id").asString())));
    }

    private static WriteOutcome unchanged(ReadArticle read) {
        return new WriteOutcome(read.article().id(), false, StatementRows.ids(read));
    }

    private String text(String script) {
        return scripts.script(script).text();
    }
}
