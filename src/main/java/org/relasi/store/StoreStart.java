package org.relasi.store;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/**
 * Has the store opened, asked and given its schema behind, while all else is made, and lets nothing that serves begin before that
 * is done or has failed.
 */
final class StoreStart implements SmartLifecycle, DisposableBean {

    private final StoreWatch watch;
    private final URI address;
    private final boolean serves;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean running;

    /**
     * Begins.
     *
     * @param openings those of a store of this process's own; none where it runs elsewhere
     * @param serves whether a store that is away now may come later
     */
    StoreStart(StoreWatch watch, List<StoreOpening> openings, StoreSettings settings, URI address, boolean serves) {
        this.watch = watch;
        this.address = address;
        this.serves = serves;
        this.thread = new Thread(() -> open(openings, settings), "store-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void open(List<StoreOpening> openings, StoreSettings settings) {
        try {
            for (StoreOpening opening : openings) {
                opening.await();
            }
            watch.start(settings.schemaTimeout());
            done.complete(null);
        } catch (InterruptedException | RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    /** @throws StoreAway where it does not answer, and nobody can wait for it */
    @Override
    public void start() {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the store was opened", e);
        }
        if (!serves && !watch.state().up()) {
            watch.close();
            throw new StoreAway(address, watch.state());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before all others. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }
}
