package org.relasi.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.relasi.store.StoreState.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Asks the store a few times a second whether it is there. When it goes away, whoever waits for it is told at once; when it
 * comes, its schema is made before anybody may use it.
 */
public final class StoreWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    /** A wrong password is not tried more often, as the store locks users out. */
    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(10);

    private final Supplier<Driver> drivers;
    private final List<StorePreparation> preparations;
    private final List<StoreRevival> revivals;
    private final Duration interval;
    private final Duration patience;
    private final Duration firstPatience;
    /** Making indexes keeps a small store busy, and giving it up then would begin them anew; nobody is served meanwhile. */
    private final Duration whilePreparing;

    private final WatchedDriver watched = new WatchedDriver();
    private final Probe probe;
    private final Thread thread = new Thread(this::watch, "store-watch");
    private volatile StoreState state = StoreState.unknown();
    private boolean asked;
    private volatile boolean closed;
    private @Nullable Driver preparing;

    StoreWatch(
            Supplier<Driver> drivers,
            List<StorePreparation> preparations,
            List<StoreRevival> revivals,
            StoreSettings settings) {
        this.drivers = drivers;
        this.preparations = List.copyOf(preparations);
        this.revivals = List.copyOf(revivals);
        this.interval = settings.probeInterval();
        this.patience = settings.patience();
        this.firstPatience = settings.firstPatience();
        this.whilePreparing = firstPatience.compareTo(patience) > 0 ? firstPatience : patience;
        this.probe = new Probe(drivers);
        thread.setDaemon(true);
    }

    /**
     * Asks the store for the first time, makes its schema if it answers, and watches it from then on.
     *
     * @param schema how long to wait until the schema is made
     * @throws AuthenticationException where the store does not know us: waiting does not help
     */
    void start(Duration schema) throws InterruptedException {
        CompletableFuture<Void> prepared = CompletableFuture.completedFuture(null);
        try {
            prepared = answered(probe.ask(firstPatience));
        } catch (AuthenticationException e) {
            close();
            throw e;
        } catch (RuntimeException e) {
            lost(e);
        }
        thread.start();
        prepared.completeOnTimeout(null, schema.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> null)
                .join();
    }

    /** How the store is now. */
    public StoreState state() {
        return state;
    }

    /**
     * For those who would otherwise work long before they notice.
     *
     * @throws org.neo4j.driver.exceptions.ServiceUnavailableException where the store is away
     */
    public void requireUp() {
        watched.requireServing();
    }

    Driver driver() {
        return watched;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        probe.close();
        watched.close();
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(ask().toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks once; returns how long to wait until the next time. */
    private Duration ask() throws InterruptedException {
        try {
            var unused = answered(probe.ask(state.kind() == Kind.PREPARING ? whilePreparing : patience));
            return interval;
        } catch (AuthenticationException e) {
            lost(e);
            return AFTER_REFUSAL;
        } catch (DatabaseException e) {
            // After a write that failed, as on a full disk, a database refuses everything until it is started anew.
            lost(e);
            revivals.forEach(StoreRevival::revive);
            return interval;
        } catch (RuntimeException e) {
            lost(e);
            return interval;
        }
    }

    private synchronized CompletableFuture<Void> answered(Probe.Answer answer) {
        state = state.answered(answer);
        if (closed || state.kind() != Kind.AWAY) {
            return CompletableFuture.completedFuture(null);
        }
        Driver driver = drivers.get();
        preparing = driver;
        state = state.as(Kind.PREPARING, "Its schema is being made.");
        // Not here: this thread must notice if the store goes away meanwhile.
        return CompletableFuture.runAsync(() -> prepare(driver), task -> new Thread(task, "store-preparation").start());
    }

    private void prepare(Driver driver) {
        try {
            preparations.forEach(preparation -> preparation.prepare(driver));
            prepared(driver);
        } catch (RuntimeException e) {
            notPrepared(driver, e);
        }
    }

    private synchronized void prepared(Driver driver) {
        if (preparing == driver) {
            preparing = null;
            watched.use(driver);
            state = state.as(Kind.UP, null);
            LOG.info("The store serves: {}", state.version());
        }
    }

    private synchronized void notPrepared(Driver driver, RuntimeException failure) {
        if (preparing == driver) {
            lost(failure);
        }
    }

    private synchronized void lost(RuntimeException failure) {
        if (closed) {
            return;
        }
        String reason = String.valueOf(failure.getMessage()).replaceFirst("(?s)(\\. |\\R).*", "");
        boolean news = !asked || state.kind() != Kind.AWAY;
        asked = true;
        LOG.atLevel(news ? Level.WARN : Level.DEBUG).log("The store is away: {}", reason);
        watched.abandon(reason);
        if (preparing != null) {
            var unused = preparing.closeAsync();
            preparing = null;
        }
        state = state.as(Kind.AWAY, reason);
    }
}
