package org.relasi.reread;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads runs in the background of the service, one at a time; one that was cut off goes on at the next start. */
@Component
@ConditionalOnWebApplication
final class RunWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final Runs runs;
    private volatile boolean stopped = true;
    private @Nullable Thread thread;

    RunWorker(Runs runs) {
        this.runs = runs;
    }

    /**
     * Begins a run.
     *
     * @throws RunProblem where one is being read
     */
    synchronized Run begin() {
        Run run = runs.begin();
        if (thread != null && thread.isAlive()) {
            throw RunProblem.running(run.id());
        }
        thread = new Thread(() -> read(run), "runs");
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    @Override
    public void start() {
        stopped = false;
        if (runs.all().stream().anyMatch(run -> run.state() == RunState.READING)) {
            begin();
        }
    }

    @Override
    public void stop() {
        stopped = true;
        Thread running;
        synchronized (this) {
            running = thread;
        }
        try {
            if (running != null) {
                running.join(25_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private void read(Run run) {
        try {
            runs.read(run, () -> stopped, ignored -> {});
        } catch (RuntimeException e) {
            LOG.error("run {} failed", run.id(), e);
            if (!stopped) {
                runs.fail(runs.get(run.id()), e);
            }
        }
    }
}
