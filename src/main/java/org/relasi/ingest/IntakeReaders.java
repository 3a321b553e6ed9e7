package org.relasi.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.relasi.article.Article;
import org.relasi.article.RawArticle;
import org.relasi.article.Submission;
import org.relasi.article.UnreadableArticle;
import org.relasi.ingest.IntakeItem.Result;
import org.relasi.problem.ApiProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the articles of an {@link Intake} on all cores. The store is asked about some at once whether it has them, so that those
 * cost no reading.
 */
final class IntakeReaders {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeReaders.class);
    private static final int ASKED_AT_ONCE = 32;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final BatchPipeline pipeline;
    private final Function<RawArticle, Submission> open;
    private final IntakeQueue queue;
    private final ExecutorService threads = Executors.newFixedThreadPool(CORES, task -> {
        Thread thread = new Thread(task, "intake-reader");
        thread.setDaemon(true);
        return thread;
    });
    private final List<IntakeItem> unasked = new ArrayList<>();
    private int inHand;

    /** @param open tells what an article's bytes say */
    IntakeReaders(BatchPipeline pipeline, Function<RawArticle, Submission> open, IntakeQueue queue) {
        this.pipeline = pipeline;
        this.open = open;
        this.queue = queue;
    }

    synchronized void add(IntakeItem item) {
        unasked.add(item);
        goOn(ASKED_AT_ONCE);
    }

    /** From then on no reading is begun. */
    void close() {
        threads.shutdownNow();
    }

    /** Some wait until there are enough of them to ask about, unless there is nothing else to do. */
    private synchronized void goOn(int enough) {
        if (!unasked.isEmpty() && (unasked.size() >= enough || inHand < 2 * CORES)) {
            List<IntakeItem> items = List.copyOf(unasked);
            unasked.clear();
            inHand += items.size();
            execute(() -> ask(items));
        }
    }

    private void ask(List<IntakeItem> items) {
        List<IntakeItem> opened = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (IntakeItem item : items) {
            attempt(item, () -> {
                articles.add(pipeline.identify(open.apply(item.open())));
                opened.add(item);
            });
        }
        if (opened.isEmpty()) {
            return;
        }
        List<Boolean> known = pipeline.known(articles);
        for (int i = 0; i < opened.size(); i++) {
            IntakeItem item = opened.get(i);
            Article article = articles.get(i);
            if (known.get(i)) {
                finish(item, new Result.Known(article));
            } else {
                execute(() -> attempt(item, () -> finish(item, new Result.Read(pipeline.read(article)))));
            }
        }
    }

    /** One article that cannot be read must not stop the thousands behind it. */
    private void attempt(IntakeItem item, Runnable work) {
        try {
            work.run();
        } catch (UnreadableArticle | ApiProblem e) {
            finish(item, new Result.Failed(String.valueOf(e.getMessage()), true));
        } catch (ServiceUnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (!queue.ended()) {
                LOG.error("cannot read {}", item.where, e);
            }
            finish(item, new Result.Failed("internal error: " + e, false));
        }
    }

    private void finish(IntakeItem item, Result result) {
        queue.finish(item, result);
        synchronized (this) {
            inHand--;
            goOn(ASKED_AT_ONCE);
        }
    }

    private void execute(Runnable work) {
        try {
            threads.execute(() -> {
                if (!queue.ended()) {
                    guarded(work);
                }
            });
        } catch (RejectedExecutionException closed) {
            LOG.debug("an article is not read any more");
        }
    }

    /** Whatever else goes wrong ends the intake, for it would wait for ever for what is not read. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            queue.fail(e);
        } catch (Error e) {
            queue.fail(new IllegalStateException("reading broke off: " + e, e));
            throw e;
        }
    }
}
