package org.relasi.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Reading;
import org.relasi.graph.WriteOutcome.Change;
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

    private List<WriteOutcome> writeInTurn(List<ReadArticle> articles) {
        try (Session session = driver.session()) {
            List<Article> all = articles.stream().map(ReadArticle::article).toList();
            if (session.executeRead(transaction -> printings.areKnown(transaction, all))) {
                return articles.stream().map(GraphWriter::unchanged).toList();
            }
            return session.executeWrite(transaction -> writeMissing(transaction, articles));
        }
    }

    /** Whether an article is stored, and nothing new is known of who published it. */
    public boolean knows(Article article) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> printings.areKnown(transaction, List.of(article)));
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

    private List<WriteOutcome> writeMissing(TransactionContext transaction, List<ReadArticle> articles) {
        WriterLock.take(transaction);
        Set<String> present = printings // again: another instance may have been first
                .stored(transaction, articles.stream().map(ReadArticle::article).toList())
                .keySet();
        Set<String> begun = new HashSet<>(present);
        List<Boolean> isNew = articles.stream()
                .map(read -> begun.add(read.article().id().value()))
                .toList();
        create(
                transaction,
                IntStream.range(0, articles.size())
                        .filter(isNew::get)
                        .mapToObj(articles::get)
                        .toList());
        List<WriteOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ReadArticle read = articles.get(i);
            outcomes.add(isNew.get(i) ? outcome(read, Change.CREATED) : printAgain(transaction, read));
        }
        return outcomes;
    }

    private void create(TransactionContext transaction, List<ReadArticle> articles) {
        GraphRows rows = new GraphRows();
        articles.forEach(rows::add);
        rows.byScript().forEach((script, scriptRows) -> {
            if (!scriptRows.isEmpty()) {
                transaction.run(text(script), Map.of("rows", scriptRows)).consume();
            }
        });
        for (ReadArticle read : articles) {
            printings.name(transaction, read.article());
        }
        projection.refresh(transaction, rows.triples());
    }

    /** Records who else published a text that is stored. Who did so first is the one whose day its times are told from. */
    private WriteOutcome printAgain(TransactionContext transaction, ReadArticle read) {
        Article article = read.article();
        Publications stored = Objects.requireNonNull(
                printings.stored(transaction, List.of(article)).get(article.id().value()));
        Publication more = Publication.of(article);
        Publications all = stored.with(more);
        if (all.equals(stored)) {
            return unchanged(read);
        }
        boolean readAnew = all.first().sameHouse(more)
                && Objects.equals(all.first().publishedAt(), more.publishedAt())
                && !(stored.first().sameHouse(more)
                        && Objects.equals(stored.first().publishedAt(), more.publishedAt()));
        if (readAnew) {
            removal.remove(transaction, article.id().value());
            create(transaction, List.of(read));
        }
        printings.write(transaction, article.id().value(), all);
        projection.refresh(
                transaction, removal.touched(transaction, article.id().value()));
        return outcome(read, Change.UPDATED);
    }

    private static WriteOutcome unchanged(ReadArticle read) {
        return outcome(read, Change.UNCHANGED);
    }

    private static WriteOutcome outcome(ReadArticle read, Change change) {
        return new WriteOutcome(read.article().id(), change, StatementRows.ids(read));
    }

    private String text(String script) {
        return scripts.script(script).text();
    }
}
