package org.relasi.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.command.FileTrouble;
import org.relasi.ingest.Intakes;
import org.relasi.store.StoreWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works on the jobs, one at a time in the order in which they came. A job that was cut off goes on at the next start. */
final class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

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
        String id = TIME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
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

    /** Stops a job for good; of one that has ended nothing changes. */
    synchronized Job cancel(String id) {
        Job job = get(id);
        if (waiting.remove(id)) {
            folders.keep(job.ended(JobState.CANCELLED, clock.instant(), null));
        } else if (current != null && current.job().id().equals(id)) {
            cancelled = id;
            current.stop();
            return job.ended(JobState.CANCELLED, clock.instant(), null);
        }
        return get(id);
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
            Job job = get(id).running(clock.instant());
            try {
                folders.keep(job);
                JobWork work = new JobWork(job, folders, settings, intakes, store);
                current = work;
                return Optional.of(work);
            } catch (IOException | RuntimeException e) {
                LOG.error("job {} cannot be begun", id, e);
                giveUp(job, e);
            }
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

    private synchronized void end(Job job) {
        boolean asked = job.id().equals(cancelled);
        Job ended = asked
                ? job.ended(JobState.CANCELLED, clock.instant(), null)
                : stopping ? job.waitingAgain() : job.ended(JobState.DONE, clock.instant(), null);
        current = null;
        folders.keep(ended);
        LOG.info("job {} is {}: {}", ended.id(), ended.state(), ended.tally());
    }

    private synchronized void giveUp(Job job, Exception why) {
        current = null;
        try {
            folders.keep(job.ended(JobState.FAILED, clock.instant(), reason(why)));
        } catch (RuntimeException e) {
            LOG.error("job {} cannot be kept", job.id(), e);
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
