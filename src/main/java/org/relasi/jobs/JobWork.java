package org.relasi.jobs;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.article.ArticleFile;
import org.relasi.article.RawArticle;
import org.relasi.article.TooManyBytes;
import org.relasi.command.FileTrouble;
import org.relasi.ingest.Intake;
import org.relasi.ingest.Intakes;
import org.relasi.store.StoreWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on one job from where it is, until it is done or stopped; waits for a store that went away. */
final class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);
    private static final long SAVED_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final int IN_VAIN = 20;

    private final JobFolders folders;
    private final JobSettings settings;
    private final Intakes intakes;
    private final StoreWatch store;
    private final JobFolder folder;
    private final Outcomes outcomes;

    private volatile boolean stopped;
    private volatile @Nullable Intake intake;
    private long saved = System.nanoTime();

    JobWork(Job job, JobFolders folders, JobSettings settings, Intakes intakes, StoreWatch store) throws IOException {
        this.folders = folders;
        this.settings = settings;
        this.intakes = intakes;
        this.store = store;
        this.folder = folders.folder(job);
        this.outcomes = new Outcomes(job, folder, settings.keptFailures());
    }

    /** The job as far as it is. */
    Job job() {
        return outcomes.job();
    }

    /** From any thread: nothing more is read; what is being written still is. */
    void stop() {
        stopped = true;
        Intake open = intake;
        if (open != null) {
            open.stop();
        }
    }

    /**
     * Returns when all was read, or it was stopped.
     *
     * @throws IllegalStateException where the store serves and yet nothing becomes of the articles
     */
    void run() throws IOException, InterruptedException {
        try (outcomes) {
            int inVain = 0;
            while (!stopped) {
                long before = job().position();
                long given = pass();
                if (job().position() >= given) {
                    return;
                }
                inVain = job().position() > before ? 0 : inVain + 1;
                if (inVain > IN_VAIN) {
                    throw new IllegalStateException("the store takes no articles");
                }
                awaitStore();
            }
        }
    }

    /** Gives all articles that nothing became of yet; returns the number of all, or more than that where the store went away. */
    private long pass() throws IOException {
        long given = Long.MAX_VALUE;
        try (Intake open = intakes.open(outcomes)) {
            intake = open;
            given = new Pass(open).all();
        } catch (Neo4jException e) {
            // A store that dies in the middle of an answer is told in many ways before it is known to be away.
            LOG.warn("the store is away or fails; the job waits for it: {}", e.toString());
            given = Long.MAX_VALUE;
        } catch (Stopped e) {
            LOG.debug("the job is stopped");
        } finally {
            intake = null;
        }
        folders.keep(job());
        return given;
    }

    private void awaitStore() throws InterruptedException {
        do {
            TimeUnit.MILLISECONDS.sleep(500);
        } while (!stopped && !store.state().up());
    }

    private void saveNowAndThen() {
        if (System.nanoTime() - saved > SAVED_EVERY) {
            folders.keep(job());
            saved = System.nanoTime();
        }
    }

    /** Once through all inputs. */
    private final class Pass {

        private final Intake open;
        private long position;
        private long bytesBefore;
        private long bytesOfThis;

        Pass(Intake open) {
            this.open = open;
        }

        long all() throws IOException {
            for (JobInput input : job().inputs()) {
                read(input);
                bytesBefore += input.bytes();
                bytesOfThis = 0;
            }
            return position;
        }

        private void read(JobInput input) throws IOException {
            try {
                new ArticleFile(folder.input(input), input.name())
                        .forEach(
                                this::give,
                                bytes -> bytesOfThis = bytes,
                                settings.maxUnpacked().toBytes());
            } catch (TooManyBytes e) {
                fail(input, "given up: " + FileTrouble.reason(e));
            } catch (IOException e) {
                fail(input, "cannot be read: " + FileTrouble.reason(e));
            }
        }

        private void give(RawArticle article) {
            if (stopped) {
                throw new Stopped();
            }
            if (!outcomes.knows(position)) {
                outcomes.given(position, bytesBefore + bytesOfThis);
                open.take(position, article);
                saveNowAndThen();
            }
            position++;
        }

        /** What can be said of no article has a place among them, so that it is told once. */
        private void fail(JobInput input, String reason) {
            if (!outcomes.knows(position)) {
                outcomes.given(position, bytesBefore + bytesOfThis);
                outcomes.failed(position, input.name(), reason);
            }
            position++;
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
