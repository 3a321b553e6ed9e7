package org.relasi.graph;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.resolve.EntityResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Stores articles with all that was read from them, each call in one transaction: all of it or nothing.
 *
 * <p>One writer at a time: threads of one instance take turns by a fair lock, instances by a lock node that every transaction
 * takes first. So writers never wait for each other in a circle and never make a second entity of one id. What fails all the
 * same leaves nothing behind, and may be sent again.
 */
@Component
@EnableConfigurationProperties(GraphSettings.class)
public final class GraphWriter {

    /** Whoever sent an article has given up by then. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Driver driver;
    private final CypherScripts scripts = CypherScripts.of("write");
    private final Projection projection;
    private final Removal removal;
    private final Printings printings = new Printings(scripts);
    private final BatchWrite batch;
    private final WriterTurn turn;

    @Autowired
    GraphWriter(Driver driver, GraphSettings settings, List<Amendment> amendments, ExtractorName extractor) {
        this(driver, Tallies.HOT, settings.maxWaiting(), amendments, extractor);
    }

    /** @param hot from how many statements on an edge has a tally */
    GraphWriter(Driver driver, long hot, List<Amendment> amendments) {
        this(driver, hot, GraphSettings.DEFAULT_MAX_WAITING, amendments);
    }

    /** @param maxWaiting how many requests may wait for their turn */
    GraphWriter(Driver driver, long hot, int maxWaiting, List<Amendment> amendments) {
        this(driver, hot, maxWaiting, amendments, ExtractorName.ofBuild());
    }

    private GraphWriter(Driver driver, long hot, int maxWaiting, List<Amendment> amendments, ExtractorName extractor) {
        this.driver = driver;
        this.turn = new WriterTurn(LONGEST_WAIT, maxWaiting);
        this.projection = new Projection(scripts, hot);
        this.removal = new Removal(scripts, projection, amendments);
        this.batch = new BatchWrite(scripts, projection, amendments, extractor);
    }

    /**
     * Resolves and stores one article; writes nothing at all where it and its publisher are stored already.
     *
     * @param resolver whose rules tell entities apart
     */
    public WriteOutcome write(UnresolvedArticle article, EntityResolver resolver) {
        Resolution resolution = new BatchResolution(scripts, resolver, List.of(article));
        try (Session session = driver.session()) {
            Optional<WriteOutcome> known =
                    session.executeRead(transaction -> printings.areKnown(transaction, List.of(article.article()))
                            ? Optional.of(outcome(resolved(resolution, transaction), Change.UNCHANGED))
                            : Optional.empty());
            return known.orElseGet(() -> turn.take(() -> write(session, Withdrawal.REREAD, transaction -> {
                ReadArticle read = resolved(resolution, transaction);
                List<Change> changes =
                        batch.write(transaction, List.of(read.article()), (same, numbers) -> List.of(read));
                return outcome(read, changes.get(0));
            })));
        }
    }

    private static ReadArticle resolved(Resolution resolution, TransactionContext transaction) {
        return resolution.resolve(transaction, List.of(0)).get(0);
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
        return turn.takeInAnyCase(() -> write(
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
            return write(session, Withdrawal.REREAD, transaction -> batch.write(transaction, articles, resolution));
        }
    }

    /** Whether the store takes writes at all: asked where one failed, to know whether it is to blame. */
    public boolean takesWrites() {
        try (Session session = driver.session()) {
            turn.takeInAnyCase(() -> {
                session.executeWriteWithoutResult(WriterLock::take);
                return true;
            });
            return true;
        } catch (WriterBusy othersWrite) {
            return true;
        } catch (Neo4jException e) {
            return WriterLock.unneeded(e); // it refuses for good, which is told of the article
        }
    }

    /** Which of some articles are stored, and nothing new is known of who published them; by their place in the list. */
    public List<Boolean> known(List<Article> articles) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> printings.known(transaction, articles));
        }
    }

    /**
     * Puts what was read anew from articles in the place of what was read before, all in one transaction: a reader sees the
     * graph before it or after it. Who published them, and what people decided, stays. Holds the turn to write to its end.
     *
     * @param batches some tens of articles each; gone through again where the store asks for that
     * @return how many articles were rewritten; those not stored any more are not
     */
    public int rewrite(Iterable<List<UnresolvedArticle>> batches, EntityResolver resolver) {
        return turn.take(() -> {
            try (Session session = driver.session()) {
                return write(session, Withdrawal.REREAD, transaction -> {
                    int rewritten = 0;
                    for (List<UnresolvedArticle> articles : batches) {
                        rewritten += batch.rewrite(
                                transaction,
                                articles.stream()
                                        .map(UnresolvedArticle::article)
                                        .toList(),
                                new BatchResolution(scripts, resolver, articles));
                    }
                    return rewritten;
                });
            }
        });
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
                return write(session, Withdrawal.DELETED, transaction -> removal.remove(transaction, articleId));
            }
        });
    }

    /**
     * Changes what is stored, in one transaction with the turn to write; then draws the edges again whose statements changed.
     * What fails leaves nothing behind.
     *
     * @param change may run again from its beginning where the store asks for that
     */
    public <T> T change(Function<TransactionContext, Amended<T>> change) {
        return change(change, null);
    }

    /**
     * As {@link #change(Function)}; edges that go by it are remembered as such that nothing supports any more.
     *
     * @param reason why they go; null where they only become those of others, which is not remembered
     */
    public <T> T change(Function<TransactionContext, Amended<T>> change, @Nullable Withdrawal reason) {
        return change(change, reason, (transaction, result) -> result);
    }

    /**
     * As {@link #change(Function, Withdrawal)}.
     *
     * @param answer tells, at the end of the transaction, what became of the result of the change
     */
    public <S, T> T change(
            Function<TransactionContext, Amended<S>> change,
            @Nullable Withdrawal reason,
            BiFunction<TransactionContext, S, T> answer) {
        return turn.take(() -> {
            try (Session session = driver.session()) {
                return write(session, reason, transaction -> {
                    Amended<S> amended = change.apply(transaction);
                    projection.refresh(transaction, amended.edges());
                    removal.follow(transaction, amended.edges());
                    return answer.apply(transaction, amended.result());
                });
            }
        });
    }

    /**
     * What {@link #change} would answer; nothing is changed. The edges are not drawn again for it.
     *
     * @param change may run again from its beginning where the store asks for that
     */
    public <T> T rehearse(Function<TransactionContext, Amended<T>> change) {
        return turn.take(() -> {
            AtomicReference<T> result = new AtomicReference<>();
            try (Session session = driver.session()) {
                session.executeWriteWithoutResult(transaction -> {
                    WriterLock.take(transaction);
                    result.set(change.apply(transaction).result());
                    throw new RehearsalEnds();
                });
            } catch (RehearsalEnds expected) {
                // the driver took the transaction back
            }
            return result.get();
        });
    }

    /** Makes the driver take a transaction back. */
    private static final class RehearsalEnds extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RehearsalEnds() {
            super("a rehearsal ends", null, false, false);
        }
    }

    /** In one transaction with the turn to write; then remembers which edges went, and why. */
    private <T> T write(Session session, @Nullable Withdrawal reason, Function<TransactionContext, T> work) {
        return session.executeWrite(transaction -> {
            WriterLock.take(transaction);
            projection.withdrawn().begin();
            T result = work.apply(transaction);
            if (reason != null) {
                projection.withdrawn().end(transaction, reason);
            }
            return result;
        });
    }

    private static WriteOutcome outcome(ReadArticle read, Change change) {
        return new WriteOutcome(read.article().id(), change, read.judgements(), StatementRows.ids(read));
    }
}
