package org.relasi.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.relasi.embedded.EmbeddedStore;
import org.relasi.graph.GraphWriter;
import org.relasi.store.StoreState;
import org.relasi.store.StoreWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gauges of store and writer, and the order of stopping. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperationsSettings.class)
class OperationsConfiguration {

    @Bean
    @ConditionalOnWebApplication
    Drain drain(OperationsSettings settings) {
        return new Drain(settings.drain());
    }

    @Bean
    MeterBinder storeMetrics(StoreWatch watch) {
        return registry -> {
            Gauge.builder("relasi.store.up", watch, store -> store.state().up() ? 1 : 0)
                    .description("Whether the graph store serves: 1, or 0 while it is away or its schema is being made")
                    .register(registry);
            TimeGauge.builder(
                            "relasi.store.round.trip",
                            watch,
                            TimeUnit.MICROSECONDS,
                            store -> roundTripMicros(store.state()))
                    .description("How long the store's last answer to an empty question took; NaN while it is away")
                    .register(registry);
        };
    }

    @Bean
    MeterBinder writerMetrics(GraphWriter writer) {
        return registry -> {
            Gauge.builder(
                            "relasi.writer.waiting",
                            writer,
                            graph -> graph.queue().waiting())
                    .description("Requests that wait for their turn to write to the graph")
                    .register(registry);
            TimeGauge.builder(
                            "relasi.writer.oldest.wait",
                            writer,
                            TimeUnit.MILLISECONDS,
                            graph -> graph.queue().oldestWait().toMillis())
                    .description("How long the first of them has waited")
                    .register(registry);
        };
    }

    @Bean
    MeterBinder embeddedMetrics(ObjectProvider<EmbeddedStore> embedded) {
        return registry -> embedded.ifAvailable(
                store -> FunctionCounter.builder("relasi.embedded.restarts", store, EmbeddedStore::restarts)
                        .description("How often the embedded Neo4j was started again after it had ended by itself")
                        .register(registry));
    }

    private static double roundTripMicros(StoreState state) {
        return state.roundTrip() == null ? Double.NaN : state.roundTrip().toNanos() / 1000.0;
    }
}
