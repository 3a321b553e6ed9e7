package org.relasi.graph;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Reading;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.resolve.EntityResolver;
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
    private final Printings printings = new Printings(scripts);
    private final BatchWrite batch = new BatchWrite(scripts, projection);
    private final WriterTurn turn = new WriterTurn(LONGEST_WAIT);

    GraphWriter(Driver driver) {
        this.driver = driver;
    }

    /** Stores one article; writes nothing at all where it and its publisher are stored already. */
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

    /**
     * Resolves and stores articles in one transaction, tens to hundreds at best: one failure and none of them is stored. The
     * graph is as if each had been stored alone, in this order.
     *
     * @param resolver whose rules tell entities apart
     * @return what was written of each, in their order
     */
    public List<Change> writeBatch(List<UnresolvedArticle> articles, EntityResolver resolver) {
        return turn.take(() -> write(
                articles.stream().map(UnresolvedArticle::article).toList(),
                new BatchResolution(scripts, resolver, articles)));
    }

    private List<WriteOutcome> writeInTurn(List<ReadArticle> articles) {
        List<Change> changes = write(
                articles.stream().map(ReadArticle::article).toList(),
                (transaction, numbers) -> numbers.stream().map(articles::get).toList());
        return IntStream.range(0, articles.size())
                .mapToObj(i -> outcome(articles.get(i), changes.get(i)))
                .toList();
    }

    private List<Change> write(List<Article> articles, Resolution resolution) {
        try (Session session = driver.session()) {
            if (session.executeRead(transaction -> printings.areKnown(transaction, articles))) {
                return Collections.nCopies(articles.size(), Change.UNCHANGED);
            }
            return session.executeWrite(transaction -> {
                WriterLock.take(transaction);
                return batch.write(transaction, articles, resolution);
            });
        }
    }

    /** Which of some articles are stored, and nothing new is known of who published them; by their place in the list. */
    public List<Boolean> known(List<Article> articles) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> printings.known(transaction, articles));
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

    private static WriteOutcome outcome(ReadArticle read, Change change) {
        return new WriteOutcome(read.article().id(), change, StatementRows.ids(read));
    }
}
