package org.relasi.jobs;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.ApiProblem;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Those who are told how far a job is. Each has a thread, as a slow one must not keep the others waiting. */
final class JobFollowers implements SmartLifecycle {

    private static final int MOST = 50;
    private static final long EVERY = 500;
    /** In which a proxy or a client that is gone is noticed, where nothing is told. */
    private static final int QUIET = 30;

    private final ExecutorService threads =
            new ThreadPoolExecutor(0, MOST, 10, TimeUnit.SECONDS, new SynchronousQueue<>());
    private volatile boolean running;

    /**
     * A stream that ends with the job.
     *
     * @param job asked twice a second
     * @throws JobProblem where too many follow already
     */
    SseEmitter follow(Supplier<JobAnswer> job) {
        SseEmitter emitter = new SseEmitter(0L);
        try {
            threads.execute(() -> tell(emitter, job));
        } catch (RejectedExecutionException e) {
            throw JobProblem.tooManyFollowers(MOST);
        }
        return emitter;
    }

    private void tell(SseEmitter emitter, Supplier<JobAnswer> job) {
        try {
            @Nullable JobAnswer told = null;
            for (int quiet = 0; running; quiet++) {
                JobAnswer now = job.get();
                if (now.state().ended()) {
                    emitter.send(event("end", now));
                    break;
                }
                if (!now.equals(told)) {
                    emitter.send(event("progress", now));
                    quiet = 0;
                } else if (quiet >= QUIET) {
                    emitter.send(SseEmitter.event().comment("still there"));
                    quiet = 0;
                }
                told = now;
                TimeUnit.MILLISECONDS.sleep(EVERY);
            }
            emitter.complete();
        } catch (InterruptedException e) {
            emitter.complete();
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException | ApiProblem gone) {
            emitter.complete(); // the client went away, or the job was forgotten
        }
    }

    private static SseEmitter.SseEventBuilder event(String name, JobAnswer job) {
        return SseEmitter.event().name(name).data(job, MediaType.APPLICATION_JSON);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which would wait for the streams to end. */
    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}
