package org.relasi.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.relasi.article.ArticleId;
import org.relasi.article.RawArticle;
import org.relasi.article.Submission;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.graph.WriteOutcome.Change;
import org.relasi.ingest.IngestMetrics.Outcome;
import org.relasi.ingest.IntakeItem.Result;
import org.relasi.problem.ApiProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Reads on all cores and writes by one thread, which takes what was read in the order in which it came: so the graph does not
 * depend on which was read first, nor on how many are written at once.
 */
final class QueuedIntake implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(QueuedIntake.class);

    private final BatchPipeline pipeline;
    private final IntakeListener listener;
    private final IntakeQueue queue;
    private final IntakeReaders readers;
    private final Thread writer = new Thread(this::writeAll, "intake-writer");

    QueuedIntake(BatchPipeline pipeline, Function<RawArticle, Submission> open, IntakeListener listener) {
        this(pipeline, open, listener, IntakeQueue.Bounds.USUAL);
    }

    QueuedIntake(
            BatchPipeline pipeline,
            Function<RawArticle, Submission> open,
            IntakeListener listener,
            IntakeQueue.Bounds bounds) {
        this.pipeline = pipeline;
        this.listener = listener;
        this.queue = new IntakeQueue(bounds);
        this.readers = new IntakeReaders(pipeline, open, queue);
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void take(long position, RawArticle article) {
        try {
            IntakeItem item = queue.add(position, article);
            if (item != null) {
                readers.add(item);
            }
        } catch (InterruptedException e) {
            queue.stop();
            Thread.currentThread().interrupt();
        }
        queue.throwFailure();
    }

    @Override
    public void stop() {
        queue.stop();
    }

    @Override
    public void close() {
        queue.close();
        try {
            writer.join();
        } catch (InterruptedException e) {
            queue.stop();
            Thread.currentThread().interrupt();
        }
        readers.close();
        queue.throwUntold();
    }

    private void writeAll() {
        try {
            List<IntakeItem> batch = queue.next();
            while (!batch.isEmpty()) {
                tell(batch);
                queue.done(batch);
                batch = queue.next();
            }
        } catch (InterruptedException e) {
            queue.stop();
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            queue.fail(e);
        } catch (Error e) {
            queue.fail(new IllegalStateException("writing broke off: " + e, e));
            throw e;
        }
    }

    private void tell(List<IntakeItem> batch) {
        List<IntakeItem> read = new ArrayList<>();
        for (IntakeItem item : batch) {
            Result result = item.result();
            if (result instanceof Result.Known known) {
                stored(item, known.article().id(), Change.UNCHANGED);
            } else if (result instanceof Result.Failed failed) {
                failed(item, failed);
            } else {
                read.add(item);
            }
        }
        if (!read.isEmpty()) {
            write(read);
        }
    }

    /** What cannot be written together is written in halves, until the one that cannot be written is alone. */
    private void write(List<IntakeItem> items) {
        List<UnresolvedArticle> articles = items.stream()
                .map(item -> ((Result.Read) item.result()).article())
                .toList();
        List<Change> changes;
        try {
            changes = inTurn(articles);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw e;
        } catch (RuntimeException e) {
            if (queue.ended()) {
                return; // the store was closed under it; nothing of it is stored
            }
            if (e instanceof Neo4jException && !pipeline.takesWrites()) {
                throw new ServiceUnavailableException("the store takes no writes: " + e.getMessage(), e);
            }
            apart(items, e);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            stored(items.get(i), articles.get(i).article().id(), changes.get(i));
        }
    }

    private void apart(List<IntakeItem> items, RuntimeException failure) {
        if (items.size() == 1) {
            LOG.error("cannot store {}", items.get(0).where, failure);
            failed(items.get(0), new Result.Failed("internal error: " + failure, false));
            return;
        }
        LOG.warn("{} articles cannot be stored together, so they are stored in halves: {}", items.size(), failure);
        int half = items.size() / 2;
        write(items.subList(0, half));
        if (!queue.ended()) {
            write(items.subList(half, items.size()));
        }
    }

    /** Waits for others who write, however long. */
    private List<Change> inTurn(List<UnresolvedArticle> articles) {
        while (true) {
            try {
                return pipeline.write(articles);
            } catch (ApiProblem busy) {
                if (busy.status() != HttpStatus.SERVICE_UNAVAILABLE || queue.ended()) {
                    throw busy;
                }
            }
        }
    }

    private void stored(IntakeItem item, ArticleId article, Change change) {
        pipeline.count(Outcome.of(change));
        listener.stored(item.position, article, change);
    }

    private void failed(IntakeItem item, Result.Failed failed) {
        pipeline.count(failed.refused() ? Outcome.REFUSED : Outcome.FAILED);
        listener.failed(item.position, item.where, failed.reason());
    }
}
