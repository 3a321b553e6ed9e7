package org.relasi.operations;

import org.relasi.graph.GraphWriter;
import org.relasi.graph.WriterQueue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Component {@code writer}: how many wait to write to the graph. Many are no fault, so it is always up. */
@Component
final class WriterHealthIndicator implements HealthIndicator {

    private final GraphWriter writer;

    WriterHealthIndicator(GraphWriter writer) {
        this.writer = writer;
    }

    @Override
    public Health health() {
        WriterQueue queue = writer.queue();
        return Health.up()
                .withDetail("writing", queue.writing())
                .withDetail("waiting", queue.waiting())
                .withDetail("oldestWaitMillis", queue.oldestWait().toMillis())
                .build();
    }
}
