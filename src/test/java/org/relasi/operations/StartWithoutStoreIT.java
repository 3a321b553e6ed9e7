package org.relasi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.TestRelay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@StoreTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"relasi.store.first-patience=1s", "relasi.ingest.sample=true"})
class StartWithoutStoreIT {

    private static TestRelay relay;

    private final RunningService service;
    private final Driver driver;

    StartWithoutStoreIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.service = new RunningService(port);
        this.driver = driver;
    }

    @DynamicPropertySource
    static void storeThatIsDown(DynamicPropertyRegistry properties) throws IOException {
        relay = TestRelay.to(TestNeo4j.uri());
        relay.refuse();
        properties.add("spring.neo4j.uri", relay::uri);
    }

    @BeforeAll
    static void clear() {
        TestNeo4j.clear();
    }

    @AfterAll
    static void close() throws IOException {
        relay.close();
    }

    @Test
    void startsWithoutAStoreAndMakesTheSchemaWhenItComes() throws Exception {
        assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(service.get("/api/v1/entities/e-none").status()).isEqualTo(503);

        relay.forward();
        service.await(200, "/actuator/health/readiness");

        assertThat(driver.executableQuery("SHOW CONSTRAINTS YIELD name RETURN name")
                        .execute()
                        .records())
                .isNotEmpty();
        assertThat(service.get("/api/v1/entities/e-none").status()).isEqualTo(404);
        awaitSamples();
    }

    private void awaitSamples() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (count() < 3) {
            assertThat(Instant.now()).as("the samples come with the store").isBefore(end);
            Thread.sleep(100);
        }
    }

    private long count() {
        return driver.executableQuery("MATCH (a:Article) RETURN count(a)")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
    }
}
