package org.relasi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoreTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HealthIT {

    private final RunningService service;

    HealthIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @Test
    void tellsOfStoreWriterModelsAndDisk() throws Exception {
        String health = service.await(200, "/actuator/health").body();

        assertThat(JsonPath.<String>read(health, "$.components.store.details.version"))
                .startsWith("Neo4j/5.");
        assertThat(JsonPath.<Double>read(health, "$.components.store.details.roundTripMillis"))
                .isPositive();
        assertThat(JsonPath.<Integer>read(health, "$.components.writer.details.waiting"))
                .isZero();
        assertThat(JsonPath.<String>read(health, "$.components.models.details.id"))
                .matches("sha256:[0-9a-f]{64}");
        assertThat(JsonPath.<String>read(health, "$.components.models.details.en"))
                .matches("sha256:[0-9a-f]{64}");
        assertThat(JsonPath.<Number>read(health, "$.components.diskSpace.details.free")
                        .longValue())
                .isPositive();
    }

    @Test
    void groupsWhatRestartsAndWhatOnlyKeepsRequestsAway() throws Exception {
        assertThat(service.await(200, "/actuator/health/readiness").body()).contains("\"store\"", "\"readinessState\"");
        assertThat(service.get("/actuator/health/liveness").body()).doesNotContain("\"store\"");
    }
}
