package org.relasi.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.summary.ResultSummary;

/** Asks the store for nothing, on a connection of its own, and gives up when the answer takes too long. */
final class Probe implements AutoCloseable {

    private final Supplier<Driver> drivers;
    private @Nullable Driver driver;

    Probe(Supplier<Driver> drivers) {
        this.drivers = drivers;
    }

    /** @param version as the server names itself */
    record Answer(Duration roundTrip, String version) {}

    /**
     * One round trip.
     *
     * @throws ServiceUnavailableException where no answer came in time
     * @throws RuntimeException of the driver's, where the store refused
     */
    Answer ask(Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        try {
            ResultSummary summary = roundTrip(patience);
            return new Answer(
                    Duration.ofNanos(System.nanoTime() - start),
                    summary.server().agent());
        } catch (TimeoutException e) {
            close();
            throw new ServiceUnavailableException("no answer within " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new ServiceUnavailableException(String.valueOf(e.getCause()), e);
        }
    }

    /** Drops the connection without waiting for a good-bye. */
    @Override
    public void close() {
        Driver closing = driver;
        driver = null;
        if (closing != null) {
            var unused = closing.closeAsync();
        }
    }

    private ResultSummary roundTrip(Duration patience)
            throws ExecutionException, InterruptedException, TimeoutException {
        if (driver == null) {
            driver = drivers.get();
        }
        AsyncSession session = driver.session(AsyncSession.class);
        return session.runAsync("RETURN 1")
                .thenCompose(ResultCursor::consumeAsync)
                .thenCompose(summary -> session.closeAsync().thenApply(nothing -> summary))
                .toCompletableFuture()
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
