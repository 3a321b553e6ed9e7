package org.relasi.jobs;

import java.io.IOException;
import java.time.Duration;
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

/** Works on one job from where it is, until it is done or stopped; waits for a store that went away, and for a disk that is full. */
final class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);
    private static final long SAVED_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final JobFolders folders;
    private final JobSettings settings;
    private final Intakes intakes;
    private final StoreWatch store;
    private final JobFolder folder;
    private final Outcomes outcomes;

    private volatile boolean stopped;
    private volatile @Nullable Intake intake;
    private long saved = System.nanoTime();

    JobWork(Job job, JobFolders folders, JobSettings settings, Intakes intakes, StoreWatch store) {
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
     * @throws IOException where the job cannot be kept, and never will
     */
    void run() throws IOException, InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            long before = job().position();
            long given = pass();
            if (job().position() >= given) {
                return;
            }
            pause = job().position() > before ? FIRST_PAUSE : longer(pause);
            awaitStore(pause);
        }
    }

    /**
     * Gives all articles that nothing became of yet; returns the number of all, or more than that where the store went away or
     * the disk is full.
     */
    private long pass() throws IOException {
        long given = Long.MAX_VALUE;
        try (Intake open = intakes.open(outcomes)) {
            intake = open;
            given = new Pass(open).all();
        } catch (Neo4jException e) {
            // A store that dies in the middle of an answer is told in many ways before it is known to be away.
            LOG.warn("the store is away or fails; the job waits for it: {}", e.toString());
            given = Long.MAX_VALUE;
        } catch (NotKept e) {
            given = Long.MAX_VALUE;
        } catch (Stopped e) {
            LOG.debug("the job is stopped");
        } finally {
            intake = null;
        }
        return kept() ? given : Long.MAX_VALUE;
    }

    /** Whether the job could be kept; a disk without room may have some later. */
    private boolean kept() throws IOException {
        try {
            outcomes.write();
            folders.keep(job());
            return true;
        } catch (IOException e) {
            if (!FileTrouble.passes(e)) {
                throw e;
            }
            LOG.warn("the job cannot be kept, so it waits: {}", FileTrouble.of(e));
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** Looks up often, so that a job that is stopped ends soon. */
    private void awaitStore(Duration pause) throws InterruptedException {
        long begun = System.nanoTime();
        do {
            TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE.toMillis());
        } while (!stopped
                && (System.nanoTime() - begun < pause.toNanos()
                        || !store.state().up()));
    }

    private void saveNowAndThen() {
        if (System.nanoTime() - saved > SAVED_EVERY) {
            try {
                outcomes.write();
                folders.keep(job());
                saved = System.nanoTime();
            } catch (IOException e) {
                throw new NotKept(e);
            }
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

    /** Nothing more is read while the disk has no room to say how far it is. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotKept(IOException why) {
            super(null, why, false, false);
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
