package org.relasi.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.stereotype.Component;

/** Times queries by the script that they run and by how they end. */
@Component
final class QueryMetrics {

    private static final String TIMED_OUT = "TransactionTimedOut";

    private final MeterRegistry registry;

    QueryMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param script name of a file, so that there are no more series than scripts */
    <T> T timed(String script, Supplier<T> query) {
        long start = System.nanoTime();
        String outcome = "ok";
        try {
            return query.get();
        } catch (RuntimeException e) {
            outcome = outcome(e);
            throw e;
        } finally {
            Timer.builder("relasi.query")
                    .description("Running a script against the store and reading its answer")
                    .tag("script", script)
                    .tag("outcome", outcome)
                    .register(registry)
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private static String outcome(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException) {
                return "store-away";
            }
            if (cause instanceof Neo4jException store
                    && String.valueOf(store.code()).contains(TIMED_OUT)) {
                return "timed-out";
            }
        }
        return "failed";
    }
}
