package org.relasi.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.command.FileTrouble;
import org.relasi.embedded.LaterName;
import org.relasi.ingest.Intakes;
import org.relasi.store.StoreWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works on the jobs, one at a time in the order in which they came. A job that was cut off goes on at the next start. */
final class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final JobFolders folders;
    private final JobSettings settings;
    private final Intakes intakes;
    private final StoreWatch store;
    private final boolean readOnly;
    private final Clock clock;
    private final Deque<String> waiting = new ArrayDeque<>();

    private boolean stopping;
    private @Nullable JobWork current;
    private @Nullable String cancelled;
    private @Nullable Thread thread;

    Jobs(JobFolders folders, JobSettings settings, Intakes intakes, StoreWatch store, boolean readOnly, Clock clock) {
        this.folders = folders;
        this.settings = settings;
        this.intakes = intakes;
        this.store = store;
        this.readOnly = readOnly;
        this.clock = clock;
        folders.latestFirst()
                .filter(job -> !job.state().ended())
                .sorted(Comparator.comparing(Job::id))
                .forEach(job -> waiting.add(job.id()));
    }

    /** @throws JobProblem where no more may wait, or the store takes no writes */
    synchronized void requireRoom() {
        if (readOnly) {
            throw JobProblem.readOnly();
        }
        if (waiting.size() >= settings.maxWaiting()) {
            throw JobProblem.full(waiting.size());
        }
    }

    /** Makes a job of a batch that has arrived whole. */
    synchronized Job add(JobFolder arrived, List<JobInput> inputs) throws IOException {
        requireRoom();
        Instant now = clock.instant();
        String id = LaterName.after(folders.latestId(), now);
        Job job = folders.add(arrived, Job.waiting(id, inputs, now));
        waiting.add(id);
        notifyAll();
        return job;
    }

    /** @throws JobProblem where there is none of that id */
    synchronized Job get(String id) {
        return now(folders.find(id).orElseThrow(() -> JobProblem.notFound(id)));
    }

    /** All jobs, the latest first. */
    Stream<Job> latestFirst() {
        return folders.latestFirst().map(this::now);
    }

    JobFolder.Failures failures(Job job, long from, int most) {
        return folders.folder(job).failures(job, from, most);
    }

    boolean failureBeginsAt(Job job, long place) {
        return folders.folder(job).beginsAt(job, place);
    }

    /**
     * Stops a job for good; of one that has ended nothing changes.
     *
     * @throws JobProblem where there is none of that id, or the disk has no room to say that it was stopped
     */
    synchronized Job cancel(String id) {
        Job job = get(id);
        if (waiting.contains(id)) {
            cancelWaiting(job);
        } else if (current != null && current.job().id().equals(id)) {
            cancelled = id;
            current.stop();
            return job.ended(JobState.CANCELLED, clock.instant(), null);
        }
        return get(id);
    }

    private void cancelWaiting(Job job) {
        try {
            folders.keep(job.ended(JobState.CANCELLED, clock.instant(), null));
            waiting.remove(job.id());
        } catch (IOException e) {
            throw JobProblem.notStopped(FileTrouble.reason(e));
        }
    }

    @Override
    public synchronized void start() {
        if (readOnly) {
            return;
        }
        stopping = false;
        thread = new Thread(this::work, "jobs");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        Thread running;
        synchronized (this) {
            stopping = true;
            running = thread;
            thread = null;
            if (current != null) {
                current.stop();
            }
            notifyAll();
        }
        join(running);
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Stops before the store does, and beside the web server. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private static void join(@Nullable Thread running) {
        try {
            if (running != null) {
                running.join(25_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Job now(Job job) {
        return current != null && current.job().id().equals(job.id()) ? current.job() : job;
    }

    private void work() {
        try {
            for (Optional<JobWork> next = next(); next.isPresent(); next = next()) {
                work(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next job; empty when the service stops. */
    private synchronized Optional<JobWork> next() throws InterruptedException {
        while (!stopping) {
            String id = waiting.poll();
            if (id == null) {
                wait();
                continue;
            }
            JobWork work = new JobWork(get(id).running(clock.instant()), folders, settings, intakes, store);
            current = work;
            return Optional.of(work);
        }
        return Optional.empty();
    }

    private void work(JobWork work) throws InterruptedException {
        LOG.info("job {} begins at article {}", work.job().id(), work.job().position());
        try {
            work.run();
            end(work.job());
        } catch (IOException | RuntimeException e) {
            LOG.error("job {} failed", work.job().id(), e);
            giveUp(work.job(), e);
        } finally {
            forget();
        }
    }

    private synchronized void end(Job job) throws InterruptedException {
        boolean asked = job.id().equals(cancelled);
        Job ended = asked
                ? job.ended(JobState.CANCELLED, clock.instant(), null)
                : stopping ? job.waitingAgain() : job.ended(JobState.DONE, clock.instant(), null);
        keep(ended);
        LOG.info("job {} is {}: {}", ended.id(), ended.state(), ended.tally());
    }

    private synchronized void giveUp(Job job, Exception why) throws InterruptedException {
        keep(job.ended(JobState.FAILED, clock.instant(), reason(why)));
    }

    /** Waits while the disk is full. Where the service stops meanwhile, the job goes on at the next start from what was kept before. */
    private synchronized void keep(Job job) throws InterruptedException {
        while (!kept(job) && !stopping) {
            wait(RETRY.toMillis());
        }
        current = null;
    }

    /** Whether trying again would be of no more use. */
    private boolean kept(Job job) {
        try {
            folders.keep(job);
            return true;
        } catch (IOException e) {
            LOG.warn("job {} cannot be kept: {}", job.id(), FileTrouble.of(e));
            return !FileTrouble.passes(e);
        }
    }

    private static String reason(Exception why) {
        return "given up: "
                + (why instanceof IOException trouble
                        ? FileTrouble.reason(trouble)
                        : why instanceof IllegalStateException
                                ? why.getMessage()
                                : "internal error; the log tells more");
    }

    private synchronized void forget() {
        current = null;
        cancelled = null;
    }
}
