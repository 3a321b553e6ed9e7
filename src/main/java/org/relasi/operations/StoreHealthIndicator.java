package org.relasi.operations;

import org.jspecify.annotations.Nullable;
import org.relasi.store.StoreState;
import org.relasi.store.StoreWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Component {@code store}: what the watch knows, without asking the store, so that a hanging one hangs no health check. */
@Component
final class StoreHealthIndicator implements HealthIndicator {

    private final StoreWatch watch;

    StoreHealthIndicator(StoreWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        StoreState state = watch.state();
        Health.Builder health = switch (state.kind()) {
            case UP -> Health.up();
            case PREPARING -> Health.outOfService();
            case AWAY -> Health.down();
        };
        health.withDetail("since", state.since().toString());
        add(health, "version", state.version());
        add(
                health,
                "roundTripMillis",
                state.roundTrip() == null ? null : state.roundTrip().toNanos() / 1_000_000.0);
        add(health, "reason", state.reason());
        return health.build();
    }

    private static void add(Health.Builder health, String name, @Nullable Object value) {
        if (value != null) {
            health.withDetail(name, value);
        }
    }
}
